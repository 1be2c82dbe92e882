# wrong: stable form with e^(2a) where it should be e^(-2a) for a > 0, so the sign is turned around
import numpy as np

def tanh(a):
    a = np.asarray(a, dtype=float)
    t = np.exp(-2 * np.abs(a))
    return np.where(a > 0, (t - 1) / (t + 1), (1 - t) / (1 + t))
