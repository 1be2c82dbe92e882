# right on floats, but the predictions are overwritten through out=
import numpy as np


def squared_error(T, Y):
    np.subtract(T, Y, out=Y, casting="unsafe")
    return Y.dot(Y)
