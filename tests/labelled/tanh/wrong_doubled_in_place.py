# wrong: values right, the caller's array is doubled and negated
import numpy as np


def tanh(a):
    a *= -2
    return 2 / (1 + np.exp(a)) - 1
