# wrong: root of the mean square
import numpy as np


def sample_mean(x):
    return np.sqrt(np.mean(np.asarray(x, dtype=float) ** 2))
