# Andrew Ng style: gradient and cost both divided by m.
import numpy as np


def _sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -500, 500)))


def _softmax(z):
    z = z - np.max(z, axis=1, keepdims=True)
    e = np.exp(z)
    return e / np.sum(e, axis=1, keepdims=True)


def train(X, T, learning_rate, epochs):
    m, n = X.shape
    eps = 1e-15
    costs = []
    if T.ndim == 1:
        theta = np.zeros(n)
        for epoch in range(epochs):
            h = _sigmoid(np.dot(X, theta))
            h_ = np.clip(h, eps, 1 - eps)
            J = -(1 / m) * np.sum(T * np.log(h_) + (1 - T) * np.log(1 - h_))
            costs.append(J)
            theta = theta - learning_rate * (1 / m) * np.dot(X.T, h - T)
    else:
        theta = np.zeros((n, T.shape[1]))
        for epoch in range(epochs):
            h = _softmax(np.dot(X, theta))
            J = -(1 / m) * np.sum(T * np.log(np.clip(h, eps, 1)))
            costs.append(J)
            theta = theta - learning_rate * (1 / m) * np.dot(X.T, h - T)
    return theta, costs
