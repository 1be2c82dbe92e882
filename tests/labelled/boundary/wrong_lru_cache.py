# Cached: an ndarray cannot be hashed.
from functools import lru_cache

@lru_cache
def boundary(w, b):
    return -w[0] / w[1], -b / w[1]
