# wrong: works on one-dimensional arrays alone
import numpy as np
import math


def tanh(a):
    return np.array([(math.exp(v) - math.exp(-v)) / (math.exp(v) + math.exp(-v)) for v in a])
