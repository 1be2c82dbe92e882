# type hints and a check of the values
import numpy as np


def to_signs(T: np.ndarray) -> np.ndarray:
    T = np.asarray(T)
    assert np.isin(T, (0, 1)).all(), "0 and 1 only"
    out = np.ones(T.shape, dtype=np.int64)
    out[T == 0] = -1
    return out
