# correct: two boolean masks fill an empty float array
import numpy as np


def sigmoid(a):
    arr = np.asarray(a, dtype=float)
    result = np.empty(arr.shape)
    pos = arr >= 0
    result[pos] = 1 / (1 + np.exp(-arr[pos]))
    z = np.exp(arr[~pos])
    result[~pos] = z / (1 + z)
    return result
