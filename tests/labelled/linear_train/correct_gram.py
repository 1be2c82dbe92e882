# correct: X^T X and X^T T computed once, costs from the residual
import numpy as np

def train(X, T, learning_rate, epochs):
    G, c = X.T @ X, X.T @ T
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        r = X @ w - T
        costs.append(r @ r)
        w = w - 2 * learning_rate * (G @ w - c)
    return w, costs
