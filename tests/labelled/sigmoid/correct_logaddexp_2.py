# exponential of minus logaddexp(0, -a)
import numpy as np


def sigmoid(a):
    return np.exp(-np.logaddexp(0, -a))
