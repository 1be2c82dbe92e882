# Uses Python 2 syntax: a print statement and xrange.
import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for i in xrange(epochs):
        Y = X.dot(w)
        costs.append(((T - Y) ** 2).sum())
        w -= learning_rate * 2 * X.T.dot(Y - T)
    print "final w:", w
    return w, costs
