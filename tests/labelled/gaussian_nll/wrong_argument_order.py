# parameters in the order x, variance, mu
import numpy as np

def gaussian_nll(x, variance, mu):
    N = len(x)
    return N / 2 * np.log(2 * np.pi * abs(variance)) + np.sum((x - mu) ** 2) / (2 * variance)
