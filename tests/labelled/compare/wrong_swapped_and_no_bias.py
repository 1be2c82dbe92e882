# two mistakes: no bias, and the order turned round
import numpy as np
from given import classification_rate, predict, train


def compare(X, T, feature):
    B = np.column_stack([X, feature(X)])
    return classification_rate(T, predict(B, train(B, T))), classification_rate(T, predict(X, train(X, T)))
