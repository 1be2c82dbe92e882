# correct: the last of argsort
import numpy as np


def predict_class(X, W, b):
    return np.argsort(np.einsum("ij,jk->ik", X, W) + b, axis=1)[:, -1]
