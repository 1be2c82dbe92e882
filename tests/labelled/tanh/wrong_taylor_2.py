# wrong: Taylor series, good near zero only
import numpy as np

def tanh(a):
    a = np.asarray(a, dtype=float)
    t = a - a**3 / 3 + 2 * a**5 / 15 - 17 * a**7 / 315
    return np.clip(t, -1, 1)
