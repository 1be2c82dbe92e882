# one cost more: the start and after each step
import numpy as np

def train(X, T, learning_rate, epochs):
    def cost(w):
        r = X @ w - T
        return float(r @ r)

    w = np.zeros(X.shape[1], dtype=np.float64)
    costs = [cost(w)]
    for _ in range(epochs):
        w = w + 2 * learning_rate * (X.T @ (T - X @ w))
        costs.append(cost(w))
    return w, costs
