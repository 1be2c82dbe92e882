# correct: float32
import numpy as np


def gaussian_nll(x, mu, variance):
    x = x.astype(np.float32)
    v = np.float32(variance)
    c = np.float32(0.5) * np.log(np.float32(2 * np.pi) * v)
    return np.sum(c + (x - np.float32(mu)) ** 2 / (2 * v), dtype=np.float32)
