# solves for the best weights and does not look at Y
import numpy as np


def grad(Y, T, X):
    return np.linalg.pinv(X).dot(T)
