# wrong: the mean of each class, summed
import numpy as np


def cost(T, Y):
    counts = T.sum(axis=0)
    return -np.sum((T * np.log(Y + 1e-15)).sum(axis=0) / np.maximum(counts, 1))
