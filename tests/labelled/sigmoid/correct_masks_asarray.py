# two boolean masks on a float copy
from typing import Union

import numpy as np


def sigmoid(a: Union[float, np.ndarray]) -> np.ndarray:
    x = np.asarray(a, dtype=float)
    out = np.empty(x.shape)
    pos = x >= 0
    neg = ~pos
    out[pos] = 1.0 / (1.0 + np.exp(-x[pos]))
    ex = np.exp(x[neg])
    out[neg] = ex / (1.0 + ex)
    return out
