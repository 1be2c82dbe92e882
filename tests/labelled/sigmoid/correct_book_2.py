# the book's formula, warns on large negative input and is right
import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))
