# column_stack with a type hint and an assert
import numpy as np
from numpy import ndarray


def add_bias(X: ndarray) -> ndarray:
    X = np.asarray(X, dtype=float)
    assert X.ndim == 2, "X must be (N, D)"
    n_samples: int = X.shape[0]
    return np.column_stack([np.ones(n_samples), X])
