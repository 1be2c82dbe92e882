# wrong: the score is clipped to -2 .. 2
import numpy as np


def sigmoid(a):
    a = np.clip(a, -2, 2)
    return 1 / (1 + np.exp(-a))
