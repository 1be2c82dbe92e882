# calls xor_feature, which this file does not have
import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    A = add_bias(X)
    B = add_bias(np.column_stack([X, xor_feature(X)]))
    return classification_rate(T, predict(A, train(A, T))), classification_rate(T, predict(B, train(B, T)))
