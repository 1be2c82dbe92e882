# Works in float32 and gives float32 weights.
import numpy as np


def train(X, T, learning_rate, epochs):
    x = X.astype(np.float32)
    t = T.astype(np.float32)
    w = np.zeros(x.shape[1], dtype=np.float32)
    costs = []
    for _ in range(epochs):
        e = x @ w - t
        costs.append(float((e * e).sum()))
        w = w - np.float32(2 * learning_rate) * (x.T @ e)
    return w, costs
