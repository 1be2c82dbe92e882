# Defensive, Python floats, type hints
from typing import Tuple

import numpy as np


def boundary(w: np.ndarray, b: float) -> Tuple[float, float]:
    w = np.asarray(w, dtype=float).ravel()
    assert w.shape == (2,) and w[1] != 0
    return float(-w[0] / w[1]), float(-b / w[1])
