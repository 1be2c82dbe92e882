# wrong: softmax of probabilities
import numpy as np


def cost(T, Y):
    E = np.exp(Y)
    P = E / E.sum(axis=1, keepdims=True)
    return -np.sum(T * np.log(P))
