# converts the result to int
import numpy as np

def sample_mean(x):
    return int(np.round(np.mean(x)))
