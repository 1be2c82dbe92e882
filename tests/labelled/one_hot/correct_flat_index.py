# correct: an index into the flat array
import numpy as np


def one_hot(labels, K):
    N = labels.shape[0]
    out = np.zeros(N * K)
    out[np.arange(N) * K + labels] = 1.0
    return out.reshape(N, K)
