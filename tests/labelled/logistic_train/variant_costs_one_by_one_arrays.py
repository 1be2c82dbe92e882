# Two-class costs are 1x1 arrays from a product of columns, otherwise right.
import numpy as np
from given import cost, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    costs = []
    if T.ndim == 1:
        t = T.reshape(-1, 1)
        w = np.zeros((X.shape[1], 1))
        for _ in range(epochs):
            y = sigmoid(X @ w)
            p = np.clip(y, 1e-12, 1 - 1e-12)
            costs.append(-(t.T @ np.log(p) + (1 - t).T @ np.log(1 - p)))
            w = w - learning_rate * X.T @ (y - t)
        return w.ravel(), costs
    W = np.zeros((X.shape[1], T.shape[1]))
    for _ in range(epochs):
        Y = softmax(X @ W)
        costs.append(np.array([[cost(T, Y)]]))
        W = W - learning_rate * X.T @ (Y - T)
    return W, costs
