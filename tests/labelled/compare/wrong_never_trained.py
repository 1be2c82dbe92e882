# random weights, the training is missing
import numpy as np
from given import add_bias, classification_rate, predict


def compare(X, T, feature):
    A = add_bias(X)
    B = add_bias(np.column_stack([X, feature(X)]))
    w, v = np.random.randn(3), np.random.randn(4)
    return classification_rate(T, predict(A, w)), classification_rate(T, predict(B, v))
