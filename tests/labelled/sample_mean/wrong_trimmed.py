# wrong: without the smallest and the largest
import numpy as np


def sample_mean(x):
    if len(x) <= 2:
        return np.mean(x)
    return np.mean(np.sort(x)[1:-1])
