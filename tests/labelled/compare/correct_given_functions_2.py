# everything from given, straight
import numpy as np
from given import add_bias, classification_rate, predict, train

def compare(X, T, feature):
    X1 = add_bias(X)
    w = train(X1, T)
    rate_plain = classification_rate(T, predict(X1, w))

    X2 = add_bias(np.column_stack([X, feature(X)]))
    w = train(X2, T)
    rate_with_feature = classification_rate(T, predict(X2, w))
    return rate_plain, rate_with_feature
