# correct: 2 sigmoid(2a) - 1; warns for very negative scores and is right
import numpy as np


def tanh(a):
    return 2 / (1 + np.exp(-2 * a)) - 1
