# T -= T.mean() changes the caller's targets and loses the level
import numpy as np

def train(X, T, learning_rate, epochs):
    T -= T.mean()
    w = np.zeros(X.shape[1])
    costs = []
    for epoch in range(epochs):
        Y = X.dot(w)
        costs.append(np.sum((Y - T) ** 2))
        w = w - learning_rate * 2 * X.T.dot(Y - T)
    return w, costs
