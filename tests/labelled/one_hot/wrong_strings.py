# wrong: text in place of numbers
import numpy as np


def one_hot(labels, K):
    return np.array([["1" if y == k else "0" for k in range(K)] for y in labels])
