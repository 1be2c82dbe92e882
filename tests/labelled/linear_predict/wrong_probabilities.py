# probabilities in place of classes
import numpy as np


def predict(X, w, b):
    return 1 / (1 + np.exp(-(X @ w + b)))
