# odd form: from the sample's own mean and variance
import numpy as np

def gaussian_nll(x, mu, variance):
    N = x.size
    bias = np.mean(x) - mu
    second_moment = np.var(x) + bias ** 2
    return N * (np.log(np.sqrt(2 * np.pi * variance)) + second_moment / (2 * variance))
