# correct: asks whether the type is float
import numpy as np
import math


def tanh(a):
    if type(a) is float:
        q = math.exp(-2 * abs(a))
        return math.copysign((1 - q) / (1 + q), a)
    y = np.empty(a.shape)
    for i, v in np.ndenumerate(a):
        y[i] = tanh(float(v))
    return y
