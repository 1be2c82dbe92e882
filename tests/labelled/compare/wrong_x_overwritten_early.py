# X is widened before the plain model is trained: both have the feature
import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    X = np.column_stack([X, feature(X)])
    A = add_bias(X)
    rate_plain = classification_rate(T, predict(A, train(A, T)))
    B = add_bias(X)
    return rate_plain, classification_rate(T, predict(B, train(B, T)))
