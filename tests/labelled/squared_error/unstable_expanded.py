# unstable: the square multiplied out, which cancels for close predictions of large targets
import numpy as np

def squared_error(T, Y):
    T = np.asarray(T, dtype=float)
    Y = np.asarray(Y, dtype=float)
    return T.dot(T) - 2 * T.dot(Y) + Y.dot(Y)
