# correct: first value plus the mean of the differences, with a sorted copy
import numpy as np


def sample_mean(x):
    y = np.sort(x).astype(float)
    return y[0] + np.sum(y - y[0]) / y.size
