# weights the wrong way round, class along the wrong axis; predict uses the wrong softmax
import numpy as np
from activations import softmax


def one_hot(labels, K):
    T = np.zeros((labels.shape[0], K))
    T[range(labels.shape[0]), labels] = 1
    return T


def initialize_weights(D, K):
    return np.random.randn(K, D) * 0.01


def predict(X, W, b):
    return softmax(X.dot(W) + b)


def predict_class(X, W, b):
    Y = predict(X, W, b)
    return np.argmax(Y, axis=0)
