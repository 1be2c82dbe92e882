# wrong: a list as default argument keeps the results of earlier calls
import numpy as np


def sigmoid(a, result=[]):
    if np.isscalar(a):
        return 1 / (1 + np.exp(-a))
    for row in a:
        result.append(1 / (1 + np.exp(-row)))
    return np.array(result)
