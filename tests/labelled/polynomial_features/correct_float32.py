# computed in float32
import numpy as np


def polynomial_features(x, degree):
    x = np.asarray(x, dtype=np.float32)
    return np.stack([np.power(x, k) for k in range(degree + 1)], axis=1)
