# correct: the inner product with ones
import numpy as np


def sample_mean(x):
    N = x.size
    return x.dot(np.ones(N)) / N
