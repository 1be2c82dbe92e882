# correct: by the sample's own mean and variance
import numpy as np


def gaussian_nll(x, mu, variance):
    N = x.shape[0]
    spread = N * (np.var(x) + (np.mean(x) - mu) ** 2)
    return 0.5 * N * np.log(2 * np.pi) + 0.5 * N * np.log(variance) + 0.5 * spread / variance
