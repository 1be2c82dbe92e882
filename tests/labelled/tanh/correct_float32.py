# correct: float32
import numpy as np


def tanh(a):
    a = np.float32(a)
    e = np.exp(-2 * np.abs(a)).astype(np.float32)
    return np.sign(a) * ((1 - e) / (1 + e))
