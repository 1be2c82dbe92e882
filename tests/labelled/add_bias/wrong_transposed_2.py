# clumsy double: ones on top of X transposed, never transposed back
import numpy as np


def add_bias(X):
    return np.vstack([np.ones(X.shape[0]), X.T])
