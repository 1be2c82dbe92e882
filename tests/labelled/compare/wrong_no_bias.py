# no column of ones in either model
import numpy as np
from given import classification_rate, predict, train


def compare(X, T, feature):
    B = np.column_stack([X, feature(X)])
    return classification_rate(T, predict(X, train(X, T))), classification_rate(T, predict(B, train(B, T)))
