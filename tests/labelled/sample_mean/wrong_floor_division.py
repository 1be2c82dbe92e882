# wrong: floor division
import numpy as np


def sample_mean(x):
    return np.sum(x) // len(x)
