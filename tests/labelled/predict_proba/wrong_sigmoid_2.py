# a sigmoid for each class instead of softmax
import numpy as np


def predict(X, W, b):
    a = X.dot(W) + b
    return 1 / (1 + np.exp(-a))
