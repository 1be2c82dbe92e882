# feature is called with single samples
import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    x3 = np.array([feature(x) for x in X])
    A = add_bias(X)
    B = add_bias(np.column_stack([X, x3]))
    return classification_rate(T, predict(A, train(A, T))), classification_rate(T, predict(B, train(B, T)))
