# correct: a loop over all entries, whatever the shape
import numpy as np


def sigmoid(a):
    a = np.array(a, dtype=np.float64)
    out = np.zeros(a.shape, dtype=np.float64)
    for index, value in np.ndenumerate(a):
        if value < -700:
            out[index] = 0.0
        else:
            out[index] = 1.0 / (1.0 + np.exp(-value))
    return out
