# an L2 penalty is left in the step
import numpy as np

def train(X, T, learning_rate, epochs, l2=5.0):
    w = np.zeros(X.shape[1])
    costs = []
    for epoch in range(epochs):
        Y = X.dot(w)
        costs.append(np.sum((Y - T) ** 2))
        w = w - learning_rate * 2 * (X.T.dot(Y - T) + l2 * w)
    return w, costs
