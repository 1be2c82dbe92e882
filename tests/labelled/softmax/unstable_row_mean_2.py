# shifted by the mean of each row
import numpy as np


def softmax(A):
    Z = A - np.mean(A, axis=1, keepdims=True)
    return np.exp(Z) / np.sum(np.exp(Z), axis=1, keepdims=True)
