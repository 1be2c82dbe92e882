# remembers the first fit for good
import numpy as np

_cache = {}


def fit_line(x, y):
    if "line" not in _cache:
        m, b = np.polyfit(x, y, 1)
        _cache["line"] = (m, b)
    return _cache["line"]
