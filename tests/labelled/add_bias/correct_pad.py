# odd: np.pad with a constant on the left
import numpy as np


def add_bias(X):
    return np.pad(X.astype(float), ((0, 0), (1, 0)), mode="constant", constant_values=1.0)
