# the cost is never set back to zero: costs rise
import numpy as np

def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    total = 0
    for epoch in range(epochs):
        Y = X.dot(w)
        total += np.sum((Y - T) ** 2)
        costs.append(total)
        w = w - learning_rate * 2 * X.T.dot(Y - T)
    return w, costs
