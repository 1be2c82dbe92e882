# clips into the caller's Y
import numpy as np

def cost(T, Y):
    np.clip(Y, 1e-7, 1 - 1e-7, out=Y)
    return -np.sum(T * np.log(Y))
