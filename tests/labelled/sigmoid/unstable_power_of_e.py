# unstable: math.e ** 1000 raises OverflowError entry by entry
import numpy as np
import math


def sigmoid(a):
    f = np.frompyfunc(lambda t: 1 / (1 + math.e ** -float(t)), 1, 1)
    if np.isscalar(a):
        return float(f(a))
    return f(a).astype(float)
