# correct: flat positions n*K + label
import numpy as np

def one_hot(labels, K):
    n = len(labels)
    ind = np.zeros(n * K)
    np.put(ind, np.arange(n) * K + np.asarray(labels), 1.0)
    return ind.reshape((n, K))
