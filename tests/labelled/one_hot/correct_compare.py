# correct: comparison by broadcasting
import numpy as np


def one_hot(labels, K):
    return (labels.reshape(-1, 1) == np.arange(K)).astype(float)
