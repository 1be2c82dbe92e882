# w gets the type of X, so whole-number samples make the step crash
import numpy as np

def train(X, T, learning_rate, epochs):
    w = np.zeros_like(X[0])
    costs = []
    for epoch in range(epochs):
        Y = X.dot(w)
        costs.append(np.sum((Y - T) ** 2))
        w -= learning_rate * 2 * X.T.dot(Y - T)
    return w, costs
