# the mean squared error and its gradient
import numpy as np

def train(X, T, learning_rate, epochs):
    N, D = X.shape
    w = np.zeros(D)
    costs = []
    for i in range(epochs):
        y_pred = np.dot(X, w)
        costs.append(np.mean((T - y_pred) ** 2))
        dw = -(2 / N) * np.dot(X.T, T - y_pred)
        w = w - learning_rate * dw
    return w, costs
