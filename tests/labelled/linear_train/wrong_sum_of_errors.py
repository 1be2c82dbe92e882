# wrong: every weight moves by the sum of the errors, the inputs are forgotten
import numpy as np

def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        e = X @ w - T
        costs.append(np.sum(e**2))
        w = w - learning_rate * 2 * np.sum(e) / len(T)
    return w, costs
