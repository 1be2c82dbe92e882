# the log is guarded by a tiny clip on a copy; costs with start and end
import numpy as np
from given import sigmoid, softmax

EPS = 1e-12

def compute_cost(T, Y):
    P = np.clip(Y, EPS, 1 - EPS)
    if T.ndim == 1:
        return -np.sum(T * np.log(P) + (1 - T) * np.log(1 - P))
    return -np.sum(T * np.log(P))

def train(X, T, learning_rate, epochs):
    W = np.zeros(X.shape[1]) if T.ndim == 1 else np.zeros((X.shape[1], T.shape[1]))
    f = sigmoid if T.ndim == 1 else softmax
    Y = f(X.dot(W))
    costs = [compute_cost(T, Y)]
    for _ in range(epochs):
        W = W - learning_rate * X.T.dot(Y - T)
        Y = f(X.dot(W))
        costs.append(compute_cost(T, Y))
    return W, costs
