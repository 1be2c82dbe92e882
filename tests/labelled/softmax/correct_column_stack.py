# correct: repeats the sums to the full shape with np.tile
import numpy as np


def softmax(A):
    K = A.shape[1]
    biggest = np.tile(np.max(A, axis=1), (K, 1)).T
    numerator = np.exp(A - biggest)
    denominator = np.repeat(np.sum(numerator, axis=1), K).reshape(A.shape)
    return numerator / denominator
