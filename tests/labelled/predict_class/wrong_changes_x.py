# wrong: labels right, the caller's X loses its mean
import numpy as np


def predict_class(X, W, b):
    scores = X @ W + b
    labels = np.argmax(scores, axis=1)
    X -= X.mean()
    return labels
