# as a scaled tanh of half the score
import numpy as np


def sigmoid(a):
    return 0.5 * (1 + np.tanh(0.5 * a))
