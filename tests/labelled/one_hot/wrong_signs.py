# wrong: -1 and +1
import numpy as np


def one_hot(labels, K):
    return 2 * np.eye(K)[labels] - 1
