# the chapter's listings, with a parameter for b
import numpy as np
from activations import softmax


def one_hot(labels, K):
    N = len(labels)
    T = np.zeros((N, K))
    for i in range(N):
        T[i, labels[i]] = 1
    return T


def initialize_weights(D, K):
    W = np.random.randn(D, K)
    return W


def predict(X, W, b):
    return softmax(X.dot(W) + b)


def predict_class(X, W, b):
    return np.argmax(predict(X, W, b), axis=1)
