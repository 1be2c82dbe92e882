# labels as a column against flat predictions: an N x N comparison
import numpy as np
from given import add_bias, predict, train


def compare(X, T, feature):
    A = add_bias(X)
    B = add_bias(np.column_stack([X, feature(X)]))
    column = T.reshape(-1, 1)
    return np.mean(column == predict(A, train(A, T))), np.mean(column == predict(B, train(B, T)))
