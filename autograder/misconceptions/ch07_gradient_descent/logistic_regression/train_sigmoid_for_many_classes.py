# loses: test_train_many_classes, test_train_costs
# shows: train(np.array([[1.0, -2.0], [1.0, 0.5], [1.0, 3.0]]), np.eye(3), 0.1, 20)[0]
"""You used the sigmoid for K classes as well: K models that know nothing of each other, and outputs whose rows do not
sum to 1. K scores become the probabilities of K classes by softmax."""

import numpy as np
from given import cost, cross_entropy, sigmoid


def train(X, T, learning_rate, epochs):
    predict, J = sigmoid, cross_entropy if T.ndim == 1 else cost
    W = np.zeros(X.shape[1:] + T.shape[1:])
    costs = []
    for _ in range(epochs):
        Y = predict(X @ W)
        costs.append(J(T, Y))
        W = W - learning_rate * X.T @ (Y - T)
    return W, costs
