# correct: ufuncs only
import numpy as np

def squared_error(T, Y):
    delta = np.subtract(T, Y, dtype=np.float64)
    np.square(delta, out=delta)
    return np.add.reduce(delta)
