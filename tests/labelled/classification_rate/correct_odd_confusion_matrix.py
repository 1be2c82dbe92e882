# Trace of the confusion matrix over its sum
import numpy as np


def classification_rate(T, P):
    K = int(max(np.max(T), np.max(P))) + 1
    C = np.zeros((K, K))
    np.add.at(C, (np.asarray(T, dtype=int), np.asarray(P, dtype=int)), 1)
    return np.trace(C) / C.sum()
