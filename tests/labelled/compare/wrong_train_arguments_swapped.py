# train(T, X)
import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    A = add_bias(X)
    B = add_bias(np.column_stack([X, feature(X)]))
    return classification_rate(T, predict(A, train(T, A))), classification_rate(T, predict(B, train(T, B)))
