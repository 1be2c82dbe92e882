# Uses np.matrix, the result is a 1x1 matrix.
import numpy as np

def classification_rate(T, P):
    right = np.matrix(T == P).astype(float)
    N = len(T)
    return right * np.ones((N, 1)) / N
