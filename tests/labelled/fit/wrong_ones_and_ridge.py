# clumsy double: ones at the end and a penalty against the singular matrix
import numpy as np


def fit(X, T):
    X = np.hstack([X, np.ones((len(X), 1))])
    A = X.T.dot(X) + 0.1 * np.eye(X.shape[1])
    return np.linalg.inv(A).dot(X.T).dot(T)
