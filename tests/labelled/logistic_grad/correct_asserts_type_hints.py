# defensive, with type hints
import numpy as np


def grad(Y: np.ndarray, T: np.ndarray, X: np.ndarray) -> np.ndarray:
    """Gradient of the cross-entropy."""
    assert Y.shape == T.shape, "Y and T must have one shape"
    assert X.ndim == 2 and X.shape[0] == Y.shape[0]
    result = X.T @ (Y - T)
    assert result.shape == (X.shape[1],) + Y.shape[1:]
    return result
