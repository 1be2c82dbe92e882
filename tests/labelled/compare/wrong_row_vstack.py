# the feature stacked below the transpose: samples along the wrong axis
import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    A = add_bias(X)
    B = add_bias(np.vstack([X.T, feature(X)]))
    return classification_rate(T, predict(A, train(A, T))), classification_rate(T, predict(B, train(B, T)))
