# a loop over both tables, rates in a list, defensive copies
import numpy as np
from given import add_bias, train, predict

def compare(X, T, feature):
    X = np.copy(X)
    T = np.copy(T).ravel()
    x3 = np.asarray(feature(X.copy())).ravel()
    assert x3.shape == (len(X),), "the feature must give one number a sample"
    rates = []
    for table in [X, np.insert(X.astype(float), 2, x3, axis=1)]:
        Xb = add_bias(table)
        w = train(Xb, T)
        P = predict(Xb, w)
        right = 0
        for t, p in zip(T, P):
            if t == p:
                right = right + 1
        rates.append(right / len(T))
    return rates[0], rates[1]
