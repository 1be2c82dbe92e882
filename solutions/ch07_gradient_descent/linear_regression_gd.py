"""Linear regression, trained by gradient descent.

Chapter 3 solved for w in one line; this is the same valley walked down step by step. It is a paraboloid with a single
lowest point, so both must agree, and that makes this the case on which to try out a descent.

The square brings the factor 2, the chain rule brings X. Many texts minimise half of the error, or its mean; then 2
is missing, or 1/N comes in, and only the fitting learning rate is another.
"""

import numpy as np


def grad(Y, T, X):
    # d/dw sum_n (y_n - t_n)^2 = 2 X^T (Y - T)
    return 2 * X.T @ (Y - T)


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        Y = X @ w
        costs.append(np.sum((Y - T) ** 2))
        w -= learning_rate * grad(Y, T, X)
    return w, costs
