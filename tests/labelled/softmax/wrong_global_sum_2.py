# one sum over the whole matrix
import numpy as np


def softmax(A):
    e_x = np.exp(A - np.max(A))
    return e_x / e_x.sum()
