# calls the feature with one sample, (2,), at a time
import numpy as np
from given import add_bias, classification_rate, predict, train

def compare(X, T, feature):
    A = add_bias(X)
    plain = classification_rate(T, predict(A, train(A, T)))
    x3 = np.array([feature(x) for x in X])
    B = add_bias(np.column_stack([X, x3]))
    better = classification_rate(T, predict(B, train(B, T)))
    return plain, better
