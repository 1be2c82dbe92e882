# wrong: the sign is lost, right for scores >= 0 alone
import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-np.abs(a)))
