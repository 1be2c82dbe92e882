# the plain model sees x1 and the ones only
import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    A = add_bias(X[:, 0])
    B = add_bias(np.column_stack([X, feature(X)]))
    return classification_rate(T, predict(A, train(A, T))), classification_rate(T, predict(B, train(B, T)))
