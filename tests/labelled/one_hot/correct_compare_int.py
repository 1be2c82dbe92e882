# correct: comparison by broadcasting, integers
import numpy as np


def one_hot(labels, K):
    return np.equal(labels[:, np.newaxis], np.arange(K)[np.newaxis, :]).astype(np.int64)
