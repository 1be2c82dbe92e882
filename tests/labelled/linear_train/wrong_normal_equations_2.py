# solves the normal equations; rate and epochs play no part, the cost never changes
import numpy as np

def train(X, T, learning_rate, epochs):
    w = np.linalg.solve(X.T.dot(X), X.T.dot(T))
    costs = []
    for epoch in range(epochs):
        Y = X.dot(w)
        costs.append(np.sum((Y - T) ** 2))
    return w, costs
