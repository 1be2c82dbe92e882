# old CS231n style, with two transposes
import numpy as np


def softmax(A):
    x = A.T
    x = x - np.max(x, axis=0)
    y = np.exp(x) / np.sum(np.exp(x), axis=0)
    return y.T
