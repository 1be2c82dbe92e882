# (Y - T) @ X with the doubled error
import numpy as np

def grad(Y: np.ndarray, T: np.ndarray, X: np.ndarray) -> np.ndarray:
    assert Y.shape == T.shape == (len(X),)
    delta = Y - T
    return (delta + delta) @ X
