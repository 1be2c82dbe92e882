# correct: computed and returned in float32
import numpy as np


def sigmoid(a):
    a = np.asarray(a, dtype=np.float32)
    one = np.float32(1)
    with np.errstate(over="ignore"):
        return one / (one + np.exp(-a))
