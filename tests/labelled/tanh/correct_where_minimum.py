# correct: np.where, each side with an exponent that is cut at 0
import numpy as np


def tanh(a):
    a = np.asarray(a, dtype=float)
    up = np.exp(2 * np.minimum(a, 0))
    down = np.exp(-2 * np.maximum(a, 0))
    return np.where(a < 0, (up - 1) / (up + 1), (1 - down) / (1 + down))
