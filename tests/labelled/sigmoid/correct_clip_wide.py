# correct: the exponent clipped far outside of where the result changes
import numpy as np


def sigmoid(a):
    a = np.clip(a, -500, 500)
    return 1 / (1 + np.exp(-a))
