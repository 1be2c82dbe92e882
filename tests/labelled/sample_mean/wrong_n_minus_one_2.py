# divides by N - 1, as for the unbiased variance
import numpy as np

def sample_mean(x):
    N = x.shape[0]
    if N == 1:
        return x[0]
    return np.sum(x) / (N - 1)
