# own training that stops after 20 tiny steps
import numpy as np

def _train(X, T):
    w = np.zeros(X.shape[1])
    for epoch in range(20):
        Y = 1 / (1 + np.exp(-X.dot(w)))
        w -= 0.001 * X.T.dot(Y - T) / len(T)
    return w

def compare(X, T, feature):
    ones = np.ones((len(X), 1))
    A = np.hstack([ones, X])
    B = np.hstack([ones, X, feature(X).reshape(-1, 1)])
    return np.mean((A @ _train(A, T) > 0) == T), np.mean((B @ _train(B, T) > 0) == T)
