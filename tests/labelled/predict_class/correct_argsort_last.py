# last of the sorted columns
import numpy as np


def predict_class(X: np.ndarray, W: np.ndarray, b) -> np.ndarray:
    assert X.shape[1] == W.shape[0]
    return np.argsort(X @ W + b, axis=1)[:, -1]
