# wrong: trains on targets minus their mean and never adds the mean to the intercept
import numpy as np

def train(X, T, learning_rate, epochs):
    t = T - np.mean(T)
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        r = X @ w - t
        costs.append(float(r @ r))
        w = w - 2 * learning_rate * X.T @ r
    return w, costs
