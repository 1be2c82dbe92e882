# the median in place of the mean
import numpy as np

def sample_mean(x):
    return np.median(x)
