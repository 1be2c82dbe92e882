# sums over the two classes separately by boolean masks
import numpy as np


def cross_entropy(T: np.ndarray, Y: np.ndarray) -> float:
    T = np.asarray(T)
    Y = np.asarray(Y, dtype=float)
    assert T.shape == Y.shape
    positive = T > 0.5
    with np.errstate(divide="ignore"):
        loss_pos = -np.log(Y[positive]).sum()
        loss_neg = -np.log1p(-Y[~positive]).sum()
    return float(loss_pos + loss_neg)
