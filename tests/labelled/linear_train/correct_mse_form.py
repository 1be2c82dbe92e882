# Mean squared error and its gradient 2/N X^T error.
import numpy as np


def train(X, T, learning_rate, epochs):
    n_samples, n_features = X.shape
    weights = np.zeros(n_features)
    costs = np.zeros(epochs)
    for epoch in range(epochs):
        y_pred = np.dot(X, weights)
        error = y_pred - T
        costs[epoch] = np.mean(np.square(error))
        gradients = (2 / n_samples) * np.dot(X.T, error)
        weights = weights - learning_rate * gradients
    return weights, costs
