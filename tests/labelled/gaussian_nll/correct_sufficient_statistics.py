# correct: from N, the mean and the variance of the samples
import numpy as np

def gaussian_nll(x, mu, variance):
    N = len(x)
    spread = np.var(x) + (np.mean(x) - mu) ** 2
    return 0.5 * N * (np.log(2 * np.pi) + np.log(variance) + spread / variance)
