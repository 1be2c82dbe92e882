# the weights start anew in every epoch
import numpy as np

def train(X, T, learning_rate, epochs):
    costs = []
    for epoch in range(epochs):
        w = np.zeros(X.shape[1])
        Y = X.dot(w)
        costs.append(np.sum((Y - T) ** 2))
        w = w - learning_rate * 2 * X.T.dot(Y - T)
    return w, costs
