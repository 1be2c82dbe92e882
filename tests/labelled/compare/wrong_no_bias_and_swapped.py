# two mistakes: no ones, and the rates the wrong way round
import numpy as np
from given import classification_rate, predict, train

def compare(X, T, feature):
    Z = np.column_stack([X, feature(X)])
    return classification_rate(T, predict(Z, train(Z, T))), classification_rate(T, predict(X, train(X, T)))
