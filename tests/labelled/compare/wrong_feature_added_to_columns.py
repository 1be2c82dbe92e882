# the feature is added to x1 and x2 and is no column of its own
import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    A = add_bias(X)
    B = add_bias(X + feature(X)[:, None])
    return classification_rate(T, predict(A, train(A, T))), classification_rate(T, predict(B, train(B, T)))
