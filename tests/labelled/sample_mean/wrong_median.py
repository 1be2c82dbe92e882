# wrong: the median
import numpy as np


def sample_mean(x):
    return np.median(x)
