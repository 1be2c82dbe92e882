# correct: trace of a confusion matrix over its sum
import numpy as np

def classification_rate(T, P):
    K = int(max(np.max(T), np.max(P))) + 1
    C = np.zeros((K, K), dtype=int)
    np.add.at(C, (T, P), 1)
    return np.trace(C) / C.sum()
