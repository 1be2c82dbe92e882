# correct: np.prod over the columns
import numpy as np

def xor_feature(X):
    return np.prod(X, axis=1)
