# a list of the module collects the rates, a second call returns those of the first
import numpy as np
from given import add_bias, classification_rate, predict, train

rates = []


def compare(X, T, feature):
    for Z in (X, np.column_stack([X, feature(X)])):
        A = add_bias(Z)
        rates.append(classification_rate(T, predict(A, train(A, T))))
    return rates[0], rates[1]
