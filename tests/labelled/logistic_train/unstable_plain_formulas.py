# sigmoid, softmax and logs as printed in the book: NaN costs once outputs saturate
import numpy as np

def train(X, T, learning_rate, epochs):
    W = np.zeros((X.shape[1],) + T.shape[1:])
    costs = []
    for i in range(epochs):
        A = X.dot(W)
        if T.ndim == 1:
            Y = 1 / (1 + np.exp(-A))
            costs.append(-np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y)))
        else:
            E = np.exp(A)
            Y = E / E.sum(axis=1, keepdims=True)
            costs.append(-np.sum(T * np.log(Y)))
        W = W - learning_rate * X.T.dot(Y - T)
    return W, costs
