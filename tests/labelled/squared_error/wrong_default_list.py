# a mutable default argument collects the errors of all calls
import numpy as np


def squared_error(T, Y, errors=[]):
    for i in range(len(T)):
        errors.append((T[i] - Y[i]) ** 2)
    return np.sum(errors)
