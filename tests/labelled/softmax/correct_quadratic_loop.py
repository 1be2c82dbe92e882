# a sum of exponentials of differences for every entry, in plain Python
import math

import numpy as np


def softmax(A):
    N, K = A.shape
    result = np.zeros((N, K))
    for n in range(N):
        biggest = max(float(v) for v in A[n])
        for k in range(K):
            total = 0.0
            for j in range(K):
                total += math.exp(A[n, j] - biggest)
            result[n, k] = math.exp(A[n, k] - biggest) / total
    return result
