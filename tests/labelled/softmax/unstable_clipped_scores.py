# unstable: scores clipped to +-500 against overflow, so far-off classes are mixed up
import numpy as np

def softmax(A):
    Z = np.clip(A, -500, 500)
    e = np.exp(Z - 0.0)
    return e / e.sum(axis=1).reshape(-1, 1)
