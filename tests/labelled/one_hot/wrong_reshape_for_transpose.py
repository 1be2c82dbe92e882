# wrong: filled as (K, N) and reshaped where it should be transposed
import numpy as np

def one_hot(labels, K):
    N = labels.shape[0]
    T = np.zeros((K, N))
    T[labels, np.arange(N)] = 1
    return T.reshape(N, K)
