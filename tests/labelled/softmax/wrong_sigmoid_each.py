# the sigmoid of each score
import numpy as np


def softmax(A):
    return 1 / (1 + np.exp(-A))
