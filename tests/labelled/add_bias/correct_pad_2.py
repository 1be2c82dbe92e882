# correct: np.pad with ones on the left only
import numpy as np

def add_bias(X):
    return np.pad(X.astype(float), ((0, 0), (1, 0)), constant_values=1.0)
