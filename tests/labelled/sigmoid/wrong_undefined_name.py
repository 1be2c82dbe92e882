# wrong: the argument is called a, the formula says z
import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-z))
