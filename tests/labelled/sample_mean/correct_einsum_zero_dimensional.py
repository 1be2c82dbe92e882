# correct: an array without dimensions
import numpy as np


def sample_mean(x):
    return np.array(np.einsum("i->", x) / x.shape[0])
