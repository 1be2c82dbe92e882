# loses: test_train_two_classes, test_train_many_classes, test_train_of_integers
# shows: train(np.array([[1.0, -2.0], [1.0, -1.0], [1.0, 0.5], [1.0, 1.0], [1.0, 3.0]]), np.array([0, 0, 1, 0, 1]), 0.1, 20)[0]
"""Training climbs: the gradient points to where the cost rises fastest, and your step goes along it. Step against it,
W minus the learning rate times the gradient."""

import numpy as np
from given import cost, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    W = np.zeros(X.shape[1:] + T.shape[1:])
    costs = []
    for _ in range(epochs):
        A = X @ W
        Y = sigmoid(A) if T.ndim == 1 else softmax(A)
        # From the scores, so that it stays finite: what is infinite names no mistake.
        costs.append(np.sum(np.logaddexp(0.0, A) - T * A) if T.ndim == 1 else cost(T, Y))
        W = W + learning_rate * X.T @ (Y - T)
    return W, costs
