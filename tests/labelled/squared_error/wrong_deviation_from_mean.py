# subtracts the mean of T in place of the predictions
import numpy as np


def squared_error(T, Y):
    return np.sum((T - np.mean(T)) ** 2)
