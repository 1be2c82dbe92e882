# floor division makes the rates 0 or 1
import numpy as np
from given import add_bias, predict, train

def compare(X, T, feature):
    A = add_bias(X)
    B = add_bias(np.column_stack([X, feature(X)]))
    plain = np.sum(predict(A, train(A, T)) == T) // len(T)
    better = np.sum(predict(B, train(B, T)) == T) // len(T)
    return plain, better
