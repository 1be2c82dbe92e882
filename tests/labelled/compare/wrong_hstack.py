# hstack of (N, 2) and (N,)
import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    A = add_bias(X)
    B = add_bias(np.hstack([X, feature(X)]))
    return classification_rate(T, predict(A, train(A, T))), classification_rate(T, predict(B, train(B, T)))
