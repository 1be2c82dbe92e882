# correct: recursion down to single numbers, pure math module
import math
import numpy as np

def sigmoid(a):
    if np.ndim(a) > 0:
        return np.array([sigmoid(part) for part in a], dtype=float)
    a = float(a)
    if a < 0:
        return math.exp(a) / (1.0 + math.exp(a))
    return 1.0 / (1.0 + math.exp(-a))
