# correct: comparison of a column of labels with a row 0..K-1
import numpy as np

def one_hot(labels, K):
    return np.equal.outer(labels, np.arange(K)).astype(float)
