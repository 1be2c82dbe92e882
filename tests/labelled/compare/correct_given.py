# correct: a loop over both designs with given's functions
import numpy as np
from given import add_bias, classification_rate, predict, train

def compare(X, T, feature):
    rates = []
    for design in (X, np.column_stack([X, feature(X)])):
        D = add_bias(design)
        rates.append(float(classification_rate(T, predict(D, train(D, T)))))
    return rates[0], rates[1]
