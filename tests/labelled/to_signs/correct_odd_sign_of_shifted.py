# np.sign of T - 0.5
import numpy as np


def to_signs(T: np.ndarray) -> np.ndarray:
    return np.sign(T - 0.5)
