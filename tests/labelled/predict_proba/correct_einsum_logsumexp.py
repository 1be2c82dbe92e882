# correct: einsum and logsumexp
import numpy as np


def predict(X, W, b):
    a = np.einsum("nd,dk->nk", X, W) + b
    m = a.max(axis=1, keepdims=True)
    lse = m + np.log(np.exp(a - m).sum(axis=1, keepdims=True))
    return np.exp(a - lse)
