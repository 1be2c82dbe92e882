# trained at the first call only, a second call with other data uses the first weights
import numpy as np
from given import add_bias, classification_rate, predict, train

w_plain = None
w_more = None


def compare(X, T, feature):
    global w_plain, w_more
    A = add_bias(X)
    B = add_bias(np.column_stack([X, feature(X)]))
    if w_plain is None:
        w_plain, w_more = train(A, T), train(B, T)
    return classification_rate(T, predict(A, w_plain)), classification_rate(T, predict(B, w_more))
