# correct: a softmax of one vector, applied to each row
import numpy as np


def softmax(A):
    def softmax_vector(v):
        ex = np.exp(v - v.max())
        return ex / ex.sum()

    return np.apply_along_axis(softmax_vector, 1, A)
