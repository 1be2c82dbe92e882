# Python's sum adds the rows only: one value a class
import numpy as np

def cost(T, Y):
    return -sum(T * np.log(Y + 1e-12))
