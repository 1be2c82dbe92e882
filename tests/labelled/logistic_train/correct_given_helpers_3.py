# correct: given's functions, a dispatch on the number of axes
import numpy as np
from given import cost, cross_entropy, sigmoid, softmax

def train(X, T, learning_rate, epochs):
    act, loss = (sigmoid, cross_entropy) if T.ndim == 1 else (softmax, cost)
    W = np.zeros(X.shape[1:] + T.shape[1:])
    J = np.empty(epochs)
    for e in range(epochs):
        Y = act(X @ W)
        J[e] = loss(T, Y)
        W = W - learning_rate * (X.T @ (Y - T))
    return W, J
