"""Logistic regression, trained by gradient descent.

The derivative of the cross-entropy and that of the sigmoid (or softmax) cancel: what is left of the slope of the cost
with respect to a score is the plain error, y - t. Each score is the sum of inputs times weights, so the chain rule
multiplies the error by the input and sums over the samples: X^T (Y - T), whichever of the two made Y.

With a column of ones in X the bias is one more weight and needs no line of its own: it cannot be forgotten.

The cost is convex, so that any start leads to the lowest one; zeros are the start that prefers no class. The gradient
is that of a sum over the samples: twice the samples, twice the gradient. A learning rate that was right for a hundred
samples is too large for thousands.
"""

import matplotlib.pyplot as plt
import numpy as np
from given import cost, cross_entropy, one_hot, sigmoid, softmax


def grad(Y, T, X):
    # dJ/dW = X^T (Y - T)
    return X.T @ (Y - T)


def train(X, T, learning_rate, epochs):
    predict, J = (sigmoid, cross_entropy) if T.ndim == 1 else (softmax, cost)
    W = np.zeros(X.shape[1:] + T.shape[1:])
    costs = []
    for _ in range(epochs):
        Y = predict(X @ W)
        costs.append(J(T, Y))
        W -= learning_rate * grad(Y, T, X)
    return W, costs


class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        self.W, self.costs = train(X, one_hot(T, np.max(T) + 1), self.learning_rate, self.epochs)

    def predict(self, X):
        # Softmax keeps the order of a row, so the largest score is the largest probability.
        return np.argmax(X @ self.W, axis=1)


def plot_cost(costs):
    figure, axes = plt.subplots()
    axes.plot(costs)  # with one argument the x are 0, 1, 2, ...: the epochs
    axes.set_xlabel("epoch")
    axes.set_ylabel("cost")
    return figure
