# wrong: the running mean lives in an array of x's dtype, right for floats alone
import numpy as np


def sample_mean(x):
    mu = np.zeros(1, dtype=x.dtype)
    for v in x:
        mu[0] += v
    mu[0] = mu[0] / len(x)
    return mu[0]
