# wrong: takes x1 x2 whatever feature it is given
import numpy as np
from given import add_bias, classification_rate, predict, train

def compare(X, T, feature):
    A = add_bias(X)
    B = add_bias(np.column_stack([X, X[:, 0] * X[:, 1]]))
    return (classification_rate(T, predict(A, train(A, T))), classification_rate(T, predict(B, train(B, T))))
