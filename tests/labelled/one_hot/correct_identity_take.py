# correct: np.take on the identity matrix
import numpy as np


def one_hot(labels, K):
    return np.take(np.identity(K), labels, axis=0)
