# wrong: the index takes whole columns for every row
import numpy as np


def cost(T, Y):
    labels = T.argmax(axis=1)
    return -np.sum(np.log(Y[:, labels] + 1e-15))
