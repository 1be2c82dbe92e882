# wrong: the second model sees the feature only, without x1 and x2
import numpy as np
from given import add_bias, classification_rate, predict, train

def compare(X, T, feature):
    A = add_bias(X)
    B = add_bias(feature(X))
    return (classification_rate(T, predict(A, train(A, T))), classification_rate(T, predict(B, train(B, T))))
