# copied out of a class: still has self
import numpy as np

def cost(self, T, Y):
    return -np.sum(T * np.log(Y + 1e-12))
