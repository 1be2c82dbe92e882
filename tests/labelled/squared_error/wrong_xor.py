# wrong: ^ is not a power in Python
import numpy as np

def squared_error(T, Y):
    return np.sum((T - Y)^2)
