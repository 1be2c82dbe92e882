# works in place on its own scores
import numpy as np


def predict(X, W, b):
    A = np.dot(X, W)
    A = A.astype(float)
    A += b
    A -= A.max(axis=1)[:, np.newaxis]
    np.exp(A, out=A)
    A /= A.sum(axis=1)[:, np.newaxis]
    return A
