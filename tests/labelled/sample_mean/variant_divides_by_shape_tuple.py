# divides by x.shape, a tuple, so an array of one element comes back
import numpy as np

def sample_mean(x):
    return np.sum(x) / x.shape
