# wrong: ones up to the label
import numpy as np


def one_hot(labels, K):
    return (np.arange(K) <= labels[:, None]).astype(float)
