# divides by N, a name that is defined nowhere
import numpy as np

def cost(T, Y):
    return -np.sum(T * np.log(Y + 1e-12)) / N
