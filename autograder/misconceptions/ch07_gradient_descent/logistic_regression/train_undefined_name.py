# loses: test_train_two_classes, test_train_many_classes, test_train_of_integers, test_train_costs,
#        test_train_settings
# shows: train(np.array([[1.0, -2.0], [1.0, -1.0], [1.0, 0.5], [1.0, 1.0], [1.0, 3.0]]), np.array([0, 0, 1, 0, 1]), 0.1, 20)[0]
"""A name is used that nothing has defined. Python 3 has no xrange: its range does what xrange did. Other names have
to be imported, passed in or given a value first, and capital letters count."""

import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    predict, J = (sigmoid, cross_entropy) if T.ndim == 1 else (softmax, cost)
    W = np.zeros(X.shape[1:] + T.shape[1:])
    costs = []
    for _ in xrange(epochs):
        Y = predict(X @ W)
        costs.append(J(T, Y))
        W = W - learning_rate * X.T @ (Y - T)
    return W, costs
