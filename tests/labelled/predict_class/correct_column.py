# (N, 1) by keepdims, accepted with a remark
import numpy as np


def predict_class(X, W, b):
    A = X @ W + b
    return np.argmax(A, axis=1)[:, np.newaxis]
