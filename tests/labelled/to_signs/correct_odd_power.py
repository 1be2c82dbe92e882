# Minus one to the power 1 - T
import numpy as np


def to_signs(T):
    T = np.array(T, dtype=float, copy=True)
    assert np.isin(T, (0, 1)).all()
    return (-1.0) ** (1 - T)
