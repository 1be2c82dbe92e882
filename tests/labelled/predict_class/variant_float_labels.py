# variant: whole numbers as floats
import numpy as np


def predict_class(X, W, b):
    labels = np.zeros(X.shape[0])
    Z = X @ W + b
    for i in range(X.shape[0]):
        labels[i] = np.argmax(Z[i])
    return labels
