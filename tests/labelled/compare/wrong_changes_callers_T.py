# labels turned into -1 and 1 in the caller's array
import numpy as np
from given import add_bias

def _rate(A, S):
    size = np.sqrt(np.mean(A ** 2, axis=0))
    A = A / size
    w = np.zeros(A.shape[1])
    for _ in range(300):
        w += A.T @ (S / (1 + np.exp(S * (A @ w)))) / len(S)
    return np.mean(np.where(A @ w > 0, 1, -1) == S)

def compare(X, T, feature):
    T[T == 0] = -1
    return _rate(add_bias(X), T), _rate(add_bias(np.column_stack([X, feature(X)])), T)
