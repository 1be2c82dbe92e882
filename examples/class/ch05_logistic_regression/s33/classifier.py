# a constant for everything
import numpy as np


def one_hot(labels, K):
    return np.zeros((len(labels), K))


def initialize_weights(D, K):
    return 0.01


def predict(X, W, b):
    return np.full((X.shape[0], W.shape[1]), 1 / W.shape[1])


def predict_class(X, W, b):
    return np.zeros(len(X), dtype=int)
