# correct: Gaussian by Box and Muller's formula
import numpy as np


def initialize_weights(D, K):
    n = D * K
    u = 1.0 - np.random.rand(n)
    v = np.random.rand(n)
    g = np.sqrt(-2 * np.log(u)) * np.cos(2 * np.pi * v)
    return g.reshape(D, K)
