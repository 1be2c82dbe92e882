# wrong: sigmoids over their sum
import numpy as np


def softmax(A):
    s = 1 / (1 + np.exp(-A))
    return s / s.sum(axis=1, keepdims=True)
