# logarithm of each density: a sample far from mu underflows
import numpy as np

def gaussian_nll(x, mu, variance):
    pdf = 1 / np.sqrt(2 * np.pi * variance) * np.exp(-0.5 * (x - mu) ** 2 / variance)
    return -np.sum(np.log(pdf))
