# wrong: text
import numpy as np


def predict_class(X, W, b):
    return np.array([str(k) for k in np.argmax(X @ W + b, axis=1)])
