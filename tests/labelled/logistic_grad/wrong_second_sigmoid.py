# puts the probabilities through the sigmoid once more
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def grad(Y, T, X):
    return X.T.dot(sigmoid(Y) - T)
