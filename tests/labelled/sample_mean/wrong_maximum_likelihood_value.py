# returns the likelihood at the mean, not the mean
import numpy as np

def sample_mean(x):
    mu = np.mean(x)
    L = np.prod(np.exp(-0.5 * (x - mu) ** 2) / np.sqrt(2 * np.pi))
    return L
