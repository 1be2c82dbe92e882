# correct: two classes as a (N, 1) column inside, flat again at the end
import numpy as np
from given import sigmoid, softmax

def train(X, T, learning_rate, epochs):
    T2 = np.asarray(T, dtype=float).reshape(len(X), -1)
    binary = np.ndim(T) == 1
    w = np.zeros((X.shape[1], T2.shape[1]))
    costs = list()
    for i in range(epochs):
        Yhat = sigmoid(X @ w) if binary else softmax(X @ w)
        tiny = 1e-300
        c = -np.sum(T2 * np.log(Yhat + tiny))
        if binary:
            c -= np.sum((1 - T2) * np.log(1 - Yhat + tiny))
        costs.append(c)
        delta = Yhat - T2
        w -= learning_rate * np.dot(X.T, delta)
    if binary:
        w = w[:, 0]
    return w, costs
