# the factor 2 is left to the learning rate
import numpy as np

def train(X, T, learning_rate, epochs):
    w = np.random.randn(X.shape[1])
    costs = []
    for i in range(epochs):
        Y = X.dot(w)
        w = w - learning_rate * X.T.dot(Y - T)
        costs.append(((Y - T) ** 2).sum())
    return w, costs
