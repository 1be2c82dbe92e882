# wrong: Y[:, labels] is N x N, every sample with the classes of all (right on one row)
import numpy as np

def cost(T, Y):
    labels = T.argmax(axis=1)
    return -np.sum(np.log(Y[:, labels]))
