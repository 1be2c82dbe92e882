# returns the variance estimate instead of the mean
import numpy as np

def sample_mean(x):
    mu = np.mean(x)
    var = np.mean((x - mu) ** 2)
    return var
