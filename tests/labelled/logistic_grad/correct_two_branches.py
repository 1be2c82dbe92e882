# one branch for each shape, with asserts
import numpy as np

def grad(Y: np.ndarray, T: np.ndarray, X: np.ndarray) -> np.ndarray:
    Y, T, X = np.asarray(Y), np.asarray(T), np.asarray(X)
    assert Y.shape == T.shape, (Y.shape, T.shape)
    assert X.shape[0] == Y.shape[0]
    if Y.ndim == 1:
        return (X * (Y - T)[:, np.newaxis]).sum(axis=0)
    diff = Y - T
    return np.stack([(X * diff[:, [k]]).sum(axis=0) for k in range(Y.shape[1])], axis=1)
