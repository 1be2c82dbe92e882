# the outputs are computed once before the loop
import numpy as np

def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    Y = X.dot(w)
    costs = []
    for epoch in range(epochs):
        costs.append(np.sum((Y - T) ** 2))
        w = w - learning_rate * 2 * X.T.dot(Y - T)
    return w, costs
