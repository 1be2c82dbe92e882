# ones everywhere and a zero in the column of the class
import numpy as np


def one_hot(labels, K):
    return (labels[:, None] != np.arange(K)).astype(float)
