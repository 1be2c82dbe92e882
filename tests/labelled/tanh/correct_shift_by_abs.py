# correct: both exponents shifted by |a| before exponentiating
import numpy as np


def tanh(a):
    def stable_pair(z):
        m = np.maximum(z, -z)
        return np.exp(z - m), np.exp(-z - m)

    p, q = stable_pair(a)
    return (p - q) / (p + q)
