# wrong: one array for each shape, cleared at every call: an earlier result changes
import numpy as np


_cache = {}


def one_hot(labels, K):
    key = (len(labels), K)
    if key not in _cache:
        _cache[key] = np.zeros(key)
    T = _cache[key]
    T.fill(0)
    T[np.arange(len(labels)), labels] = 1
    return T
