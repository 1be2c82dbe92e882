# unstable: exp and log without any guard, costs become nan once outputs saturate
import numpy as np

def train(X, T, learning_rate, epochs):
    costs = []
    if T.ndim == 1:
        w = np.zeros(X.shape[1])
        for _ in range(epochs):
            y = 1 / (1 + np.exp(-X @ w))
            costs.append(-np.sum(T * np.log(y) + (1 - T) * np.log(1 - y)))
            w = w - learning_rate * X.T @ (y - T)
        return w, costs
    W = np.zeros((X.shape[1], T.shape[1]))
    for _ in range(epochs):
        E = np.exp(X @ W)
        Y = E / E.sum(axis=1, keepdims=True)
        costs.append(-np.sum(T * np.log(Y)))
        W = W - learning_rate * X.T @ (Y - T)
    return W, costs
