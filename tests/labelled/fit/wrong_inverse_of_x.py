# inv(X) @ T: works for square X only
import numpy as np


def fit(X, T):
    return np.linalg.inv(X) @ T
