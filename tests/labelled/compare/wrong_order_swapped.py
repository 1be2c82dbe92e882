# the rate with the feature comes first
import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    A = add_bias(X)
    B = add_bias(np.column_stack([X, feature(X)]))
    plain = classification_rate(T, predict(A, train(A, T)))
    better = classification_rate(T, predict(B, train(B, T)))
    return better, plain
