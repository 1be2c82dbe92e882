# correct: a plain float goes its own way, everything else is looped over
import numpy as np
import math


def sigmoid(a):
    if isinstance(a, (int, float)):
        return 1 / (1 + math.exp(-a)) if a > -700 else 0.0
    return np.array([sigmoid(v if isinstance(v, np.ndarray) else float(v)) for v in a])
