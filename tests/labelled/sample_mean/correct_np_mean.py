# the arithmetic mean with np.mean
import numpy as np


def sample_mean(x):
    return np.mean(x)
