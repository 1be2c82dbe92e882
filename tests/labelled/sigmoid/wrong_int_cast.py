# wrong: scores cut to whole numbers
import numpy as np


def sigmoid(a):
    a = np.asarray(a).astype(int)
    return 1 / (1 + np.exp(-a))
