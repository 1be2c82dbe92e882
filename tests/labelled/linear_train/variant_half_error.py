# variant: half of the squared error, gradient without the 2
import numpy as np

def train(X, T, learning_rate, epochs):
    w, costs = np.zeros(X.shape[1]), []
    for _ in range(epochs):
        e = X @ w - T
        costs.append(0.5 * np.sum(e**2))
        w = w - learning_rate * (e @ X)
    return w, costs
