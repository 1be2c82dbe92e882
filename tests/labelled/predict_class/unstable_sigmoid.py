# unstable: a sigmoid for each class keeps the order until it saturates
import numpy as np


def predict_class(X, W, b):
    P = 1 / (1 + np.exp(-(X @ W + b)))
    return P.argmax(axis=1)
