# unstable: scores clipped, so that 1000 and 900 come out equal
import numpy as np


def softmax(A):
    A = np.clip(A, -300, 300)
    return np.exp(A) / np.exp(A).sum(axis=1).reshape(-1, 1)
