# forgets to divide by N
import numpy as np

def sample_mean(x):
    mu = np.sum(x)
    return mu
