# wrong: cut to a whole number
import numpy as np


def sample_mean(x):
    return int(np.mean(x))
