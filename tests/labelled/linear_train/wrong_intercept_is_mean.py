# wrong: sets the intercept to the mean of the targets and trains the slopes only
import numpy as np

def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    w[0] = np.mean(T)
    costs = []
    for _ in range(epochs):
        r = X @ w - T
        costs.append(np.sum(r * r))
        w[1:] = w[1:] - learning_rate * 2 * (X[:, 1:].T @ r)
    return w, costs
