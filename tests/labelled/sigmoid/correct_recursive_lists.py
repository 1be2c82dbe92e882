# correct: nested lists by recursion, turned into an array at the end
import numpy as np
from math import exp


def sigmoid(a):
    def go(v):
        if isinstance(v, (list, tuple)):
            return [go(u) for u in v]
        return 1 / (1 + exp(-v)) if v > -500 else 0.0

    if hasattr(a, "tolist"):
        return np.array(go(a.tolist()))
    return go(a)
