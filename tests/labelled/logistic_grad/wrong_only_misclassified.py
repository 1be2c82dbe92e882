# counts misclassified samples only, as the perceptron does
import numpy as np


def grad(Y, T, X):
    if Y.ndim == 1:
        miss = (Y > 0.5) != T
    else:
        miss = np.argmax(Y, axis=1) != np.argmax(T, axis=1)
    return X[miss].T.dot(Y[miss] - T[miss])
