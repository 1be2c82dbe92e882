# floor division instead of division
import numpy as np


def sigmoid(a):
    return 1 // (1 + np.exp(-a))
