# returns one number, the last cost
import numpy as np

def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    for epoch in range(epochs):
        Y = X.dot(w)
        cost = np.sum((Y - T) ** 2)
        w = w - learning_rate * 2 * X.T.dot(Y - T)
    return w, cost
