# Parameters in the order w, b, X
import numpy as np


def predict(w, b, X):
    scores = np.dot(X, w) + b
    return (scores > 0).astype(int)
