# correct: apply_along_axis and a nested helper
import numpy as np


def predict_class(X, W, b):
    def best(x):
        return np.argmax(np.dot(x, W) + b)

    return np.apply_along_axis(best, 1, X)
