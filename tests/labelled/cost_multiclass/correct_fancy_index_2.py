# picks the probability of each row's class by index
import numpy as np

def cost(T, Y):
    N = T.shape[0]
    labels = np.argmax(T, axis=1)
    return -np.log(Y[np.arange(N), labels]).sum()
