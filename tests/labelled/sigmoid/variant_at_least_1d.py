# variant: an array of one element where one number is meant
import numpy as np


def sigmoid(a):
    a = np.atleast_1d(a)
    return 1 / (1 + np.exp(-a))
