# wrong: divided by N - 1
import numpy as np


def sample_mean(x):
    return np.sum(x) / (len(x) - 1)
