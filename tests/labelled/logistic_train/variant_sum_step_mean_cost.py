# summed steps, but the mean is recorded
import numpy as np
from given import sigmoid, softmax

def train(X, T, learning_rate, epochs):
    W = np.random.randn(*((X.shape[1],) + T.shape[1:])) * 0.1
    costs = []
    for epoch in range(epochs):
        if T.ndim == 1:
            Y = sigmoid(X.dot(W))
            J = -np.mean(T * np.log(Y + 1e-9) + (1 - T) * np.log(1 - Y + 1e-9))
        else:
            Y = softmax(X.dot(W))
            J = -np.mean(np.sum(T * np.log(Y + 1e-9), axis=1))
        costs.append(J)
        W -= learning_rate * X.T.dot(Y - T)
    return W, costs
