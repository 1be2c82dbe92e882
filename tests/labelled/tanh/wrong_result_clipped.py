# wrong: kept away from -1 and 1 by 0.05
import numpy as np


def tanh(a):
    t = 1 - 2 / (np.exp(2 * a) + 1)
    return np.clip(t, -0.95, 0.95)
