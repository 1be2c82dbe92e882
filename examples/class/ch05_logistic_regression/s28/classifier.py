# Python 2: a print without brackets
import numpy as np
from activations import softmax


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    for i in xrange(len(labels)):
        T[i, labels[i]] = 1
    return T


def initialize_weights(D, K):
    return np.random.randn(D, K)


def predict(X, W, b):
    return softmax(X.dot(W) + b)


def predict_class(X, W, b):
    Y = predict(X, W, b)
    print "Y:", Y.shape
    return np.argmax(Y, axis=1)
