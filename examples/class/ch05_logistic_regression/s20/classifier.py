# a matrix kept between calls, one row of weights for all features
import numpy as np
from activations import softmax

_T = {}


def one_hot(labels, K):
    N = len(labels)
    if (N, K) not in _T:           # saves time
        _T[N, K] = np.zeros((N, K))
    _T[N, K][np.arange(N), labels] = 1
    return _T[N, K]


def initialize_weights(D, K):
    w = np.random.randn(K)
    return np.array([w for d in range(D)])


def predict(X, W, b):
    return softmax(X @ W + b)


def predict_class(X, W, b):
    return np.argmax(X @ W + b, axis=1)
