# prints both rates and returns nothing
import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    A = add_bias(X)
    B = add_bias(np.column_stack([X, feature(X)]))
    print("without:", classification_rate(T, predict(A, train(A, T))))
    print("with:", classification_rate(T, predict(B, train(B, T))))
