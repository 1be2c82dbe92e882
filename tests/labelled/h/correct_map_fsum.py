# math.fsum over each row with the bias appended
import math

import numpy as np


def h(X, w, b):
    return np.array([math.fsum([*(x * w), b]) for x in X])
