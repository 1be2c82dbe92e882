# Copied from logistic regression: the outputs go through a sigmoid.
import numpy as np
from given import sigmoid


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        Y = sigmoid(X @ w)
        costs.append(np.sum((T - Y) ** 2))
        w -= learning_rate * 2 * X.T @ (Y - T)
    return w, costs
