# variant: True and False
import numpy as np


def one_hot(labels, K):
    return labels[:, None] == np.arange(K)
