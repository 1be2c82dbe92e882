# scores compared with the labels, never turned into classes
import numpy as np
from given import add_bias, train


def compare(X, T, feature):
    A = add_bias(X)
    B = add_bias(np.column_stack([X, feature(X)]))
    return np.mean(A @ train(A, T) == T), np.mean(B @ train(B, T) == T)
