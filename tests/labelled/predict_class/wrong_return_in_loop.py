# return inside the loop, the first label only
import numpy as np


def predict_class(X, W, b):
    A = X.dot(W) + b
    labels = []
    for row in A:
        labels.append(np.argmax(row))
        return np.array(labels)
