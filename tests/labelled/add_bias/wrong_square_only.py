# wrong: as many ones as there are features (right for square X only)
import numpy as np

def add_bias(X):
    ones = np.ones((X.shape[1], 1))
    return np.hstack([ones, X])
