# wrong: right for K = 2 alone
import numpy as np


def softmax(A):
    p = 1 / (1 + np.exp(A[:, 0] - A[:, 1]))
    return np.column_stack((1 - p, p))
