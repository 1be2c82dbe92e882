# wrong: rates in percent, where the exercise asks for another convention
import numpy as np
from given import add_bias, classification_rate, predict, train

def compare(X, T, feature):
    A = add_bias(X)
    B = add_bias(np.column_stack([X, feature(X)]))
    a = classification_rate(T, predict(A, train(A, T)))
    b = classification_rate(T, predict(B, train(B, T)))
    return 100 * a, 100 * b
