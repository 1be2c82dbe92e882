# writes the log-likelihood term by term and negates it
import numpy as np

def gaussian_nll(x, mu, variance):
    n = x.shape[0]
    ll = -n / 2.0 * np.log(2 * np.pi) - n / 2.0 * np.log(variance) - 1.0 / (2 * variance) * np.sum(np.square(x - mu))
    return -ll
