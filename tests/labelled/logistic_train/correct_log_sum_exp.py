# own stable cost from the scores by logaddexp and log-sum-exp
import numpy as np

def _binary(X, T, w):
    a = X @ w
    y = np.exp(-np.logaddexp(0, -a))
    return y, np.sum(np.logaddexp(0, a) - T * a)

def _multi(X, T, W):
    A = X @ W
    m = A.max(axis=1, keepdims=True)
    lse = m + np.log(np.exp(A - m).sum(axis=1, keepdims=True))
    return np.exp(A - lse), np.sum(T * (lse - A))

def train(X, T, learning_rate, epochs):
    forward = _binary if T.ndim == 1 else _multi
    W = np.zeros((X.shape[1],) + T.shape[1:])
    costs = []
    for _ in range(epochs):
        Y, J = forward(X, T, W)
        costs.append(float(J))
        W = W - learning_rate * (X.T @ (Y - T))
    return W, costs
