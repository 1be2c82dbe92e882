# wrong: variance 1
import numpy as np


def gaussian_nll(x, mu, variance):
    return 0.5 * len(x) * np.log(2 * np.pi) + 0.5 * np.sum((x - mu) ** 2)
