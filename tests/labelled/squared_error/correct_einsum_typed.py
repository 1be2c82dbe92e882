# einsum, with type hints
import numpy as np


def squared_error(T: np.ndarray, Y: np.ndarray) -> float:
    r = np.subtract(T, Y, dtype=np.float64)
    return float(np.einsum("n,n->", r, r))
