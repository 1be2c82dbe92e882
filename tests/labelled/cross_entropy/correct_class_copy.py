# correct: a class, in-place operations on a copy
import numpy as np


class BinaryCrossEntropy:
    eps = 1e-10

    def __call__(self, t, y):
        p = np.array(y, copy=True, order="F")
        np.clip(p, self.eps, 1 - self.eps, out=p)
        np.log(p / (1 - p), out=p)
        z = p
        return float(np.sum(np.logaddexp(0, z) - t * z))


def cross_entropy(T, Y):
    return BinaryCrossEntropy()(T, Y)
