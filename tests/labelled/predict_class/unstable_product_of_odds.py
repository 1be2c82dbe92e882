# unstable: exponentials multiplied feature by feature, 0 or inf for large scores
import numpy as np

def predict_class(X, W, b):
    odds = np.exp(np.zeros(W.shape[1]) + b) * np.ones((len(X), 1))
    for d in range(X.shape[1]):
        odds = odds * np.exp(np.outer(X[:, d], W[d]))
    return odds.argmax(axis=1)
