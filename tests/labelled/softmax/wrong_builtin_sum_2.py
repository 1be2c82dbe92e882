# Python's sum adds the rows, not the classes
import numpy as np


def softmax(A):
    return np.exp(A) / sum(np.exp(A))
