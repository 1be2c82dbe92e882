# Tutorial style: cost sum/(2m), gradient X^T error / m.
import numpy as np


def computeCost(X, y, theta):
    m = len(y)
    return np.sum((X.dot(theta) - y) ** 2) / (2 * m)


def train(X, T, learning_rate, epochs):
    m = len(T)
    theta = np.zeros(X.shape[1])
    J_history = []
    for it in range(epochs):
        theta = theta - learning_rate / m * X.T.dot(X.dot(theta) - T)
        J_history.append(computeCost(X, T, theta))
    return theta, J_history
