# correct: small integers
import numpy as np


def one_hot(labels, K):
    out = np.zeros((len(labels), K), np.uint8)
    out[np.arange(len(labels)), labels] = 1
    return out
