# wrong: the sum of squares
import numpy as np


def gaussian_nll(x, mu, variance):
    return np.sum((x - mu) ** 2)
