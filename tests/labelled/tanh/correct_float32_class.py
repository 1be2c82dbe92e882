# a callable class, float32 inside
import numpy as np


class Tanh:
    def __call__(self, x):
        x = np.asarray(x).astype(np.float32)
        return 2 / (1 + np.exp(-2 * x)) - 1


def tanh(a):
    return Tanh()(a)
