# a column vector product leaves a 1x1 array
import numpy as np

def gaussian_nll(x, mu, variance):
    d = (x - mu).reshape(-1, 1)
    N = d.shape[0]
    return N / 2 * np.log(2 * np.pi * variance) + d.T.dot(d) / (2 * variance)
