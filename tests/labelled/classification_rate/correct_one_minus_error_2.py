# One minus the error rate, with checks and type hints
import numpy as np


def classification_rate(T: np.ndarray, P: np.ndarray) -> float:
    T, P = np.asarray(T), np.asarray(P)
    if T.shape != P.shape:
        raise ValueError("shapes differ")
    wrong = np.count_nonzero(T - P)
    return 1.0 - wrong / T.size
