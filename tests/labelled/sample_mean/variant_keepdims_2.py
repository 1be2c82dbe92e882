# keepdims=True gives an array with one element
import numpy as np

def sample_mean(x):
    return np.mean(x, axis=0, keepdims=True)
