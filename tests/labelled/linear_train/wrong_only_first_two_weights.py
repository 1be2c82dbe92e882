# slope and intercept of one feature, hard-coded
import numpy as np

def train(X, T, learning_rate, epochs):
    m, b = 0.0, 0.0
    x = X[:, 1]
    costs = []
    for epoch in range(epochs):
        Y = m * x + b
        costs.append(np.sum((Y - T) ** 2))
        dm = 2 * np.sum(x * (Y - T))
        db = 2 * np.sum(Y - T)
        m = m - learning_rate * dm
        b = b - learning_rate * db
    return np.array([b, m]), costs
