# wrong: the result is kept between 0.01 and 0.99
import numpy as np


def sigmoid(a):
    s = 1 / (1 + np.exp(-a))
    return np.clip(s, 0.01, 0.99)
