# results in a global list: later calls return the rates of the first
import numpy as np
from given import add_bias, classification_rate, predict, train

results = []

def compare(X, T, feature):
    for Z in (X, np.column_stack([X, feature(X)])):
        A = add_bias(Z)
        results.append(classification_rate(T, predict(A, train(A, T))))
    return results[0], results[1]
