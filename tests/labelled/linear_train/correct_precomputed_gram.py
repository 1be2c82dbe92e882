# X^T X and X^T T computed once before the loop
import numpy as np

def train(X, T, learning_rate, epochs):
    X = np.asarray(X, dtype=float)
    T = np.asarray(T, dtype=float)
    A, c, tt = X.T @ X, X.T @ T, T @ T
    w, costs = np.zeros(len(c)), []
    for _ in range(epochs):
        costs.append(np.square(X @ w - T).sum())
        w = w - learning_rate * 2 * (A @ w - c)
    return w, np.array(costs)
