# correct: another base and back
import numpy as np


def gaussian_nll(x, mu, variance):
    bits = np.log2(np.sqrt(2 * np.pi * variance)) * np.ones(len(x))
    bits = bits + (x - mu) ** 2 / (2 * variance) / np.log(2)
    return np.sum(bits) * np.log(2)
