# divides by the number of samples
import numpy as np

def cost(T, Y):
    m = T.shape[0]
    return -1 / m * np.sum(T * np.log(Y + 1e-12))
