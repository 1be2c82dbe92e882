# correct: a scalar function, made to work on arrays with np.vectorize
import math
import numpy as np

def _sig(t):
    if t > 700:
        return 1.0
    if t < -700:
        return math.exp(t)
    return 1 / (1 + math.exp(-t))

_vsig = np.vectorize(_sig, otypes=[float])

def sigmoid(a):
    res = _vsig(a)
    return res if res.ndim else res.item()
