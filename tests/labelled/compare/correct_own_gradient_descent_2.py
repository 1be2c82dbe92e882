# own sigmoid and gradient descent on standardised columns
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -500, 500)))

def fit_and_score(X, T):
    X = (X - X.mean(axis=0)) / (X.std(axis=0) + 1e-12)
    X = np.hstack([np.ones((X.shape[0], 1)), X])
    w = np.zeros(X.shape[1])
    for i in range(1000):
        Y = sigmoid(X.dot(w))
        w = w - 1.0 * X.T.dot(Y - T) / len(T)
    P = np.round(sigmoid(X.dot(w)))
    return np.mean(P == T)

def compare(X, T, feature):
    plain = fit_and_score(X, T)
    x3 = np.reshape(feature(X), (-1, 1))
    better = fit_and_score(np.hstack([X, x3]), T)
    return plain, better
