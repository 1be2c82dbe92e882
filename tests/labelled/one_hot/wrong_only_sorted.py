# wrong: rows of the identity repeated by the counts of the classes, right for sorted labels only
import numpy as np

def one_hot(labels, K):
    counts = np.bincount(labels, minlength=K)
    return np.repeat(np.eye(K), counts, axis=0)
