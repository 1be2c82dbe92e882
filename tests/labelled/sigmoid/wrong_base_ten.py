# wrong: base 10
import numpy as np


def sigmoid(a):
    return 1 / (1 + np.power(10.0, -a))
