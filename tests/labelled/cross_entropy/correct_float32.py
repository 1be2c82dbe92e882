# correct: float32 with its own guard
import numpy as np


def cross_entropy(T: np.ndarray, Y: np.ndarray) -> np.float32:
    T = T.astype(np.float32)
    Y = Y.astype(np.float32)
    eps = np.float32(1e-7)
    Y = np.clip(Y, eps, 1 - eps)
    return -np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y), dtype=np.float32)
