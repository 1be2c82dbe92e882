# many temporaries, one step a line
import numpy as np


def squared_error(T, Y):
    # step 1: the errors
    errors = np.subtract(T, Y)
    # step 2: square each error
    squared_errors = np.power(errors, 2)
    # step 3: add them up
    J = squared_errors.sum(axis=0)
    return J
