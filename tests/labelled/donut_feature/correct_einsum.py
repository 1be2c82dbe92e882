# einsum for the squares
import numpy as np


def donut_feature(X):
    return np.sqrt(np.einsum("ij,ij->i", X, X))
