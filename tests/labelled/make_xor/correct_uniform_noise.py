# uniform noise, centred, with a standard deviation of 0.2
import numpy as np


def make_xor(n):
    half_width = 0.2 * np.sqrt(3)
    signs = np.array([(a, b) for a in (-1.0, 1.0) for b in (-1.0, 1.0)] * (n // 4))
    X = signs + np.random.uniform(-half_width, half_width, signs.shape)
    T = (signs[:, 0] != signs[:, 1]).astype(int)
    return X, T
