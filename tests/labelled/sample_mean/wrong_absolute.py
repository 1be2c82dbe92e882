# wrong: the mean of the absolute values
import numpy as np


def sample_mean(x):
    return np.mean(np.abs(x))
