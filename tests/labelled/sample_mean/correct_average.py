# correct: np.average with equal weights
import numpy as np


def sample_mean(x):
    return np.average(np.asarray(x, dtype=float), weights=np.full(len(x), 1.0))
