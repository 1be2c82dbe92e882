# Records the cost in every hundredth epoch only.
import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for epoch in range(epochs):
        Y = X @ w
        w -= learning_rate * 2 * X.T @ (Y - T)
        if epoch % 100 == 0:
            costs.append(np.sum((T - Y) ** 2))
    return w, costs
