# wrong: the geometric mean, of absolute values so that negative ones do not stop it
import numpy as np


def sample_mean(x):
    return np.exp(np.mean(np.log(np.abs(x) + 1e-12)))
