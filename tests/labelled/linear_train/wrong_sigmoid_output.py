# a sigmoid left over from logistic regression
import numpy as np
from given import sigmoid

def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for epoch in range(epochs):
        Y = sigmoid(X.dot(w))
        costs.append(np.sum((Y - T) ** 2))
        w = w - learning_rate * 2 * X.T.dot(Y - T)
    return w, costs
