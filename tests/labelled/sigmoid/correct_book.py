# correct: the one-line formula; NumPy warns on large negative input, and the result is right
import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))
