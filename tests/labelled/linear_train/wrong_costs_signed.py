# the recorded cost is the sum of the errors, without the square
import numpy as np

def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for epoch in range(epochs):
        Y = X.dot(w)
        costs.append(np.sum(Y - T))
        w = w - learning_rate * 2 * X.T.dot(Y - T)
    return w, costs
