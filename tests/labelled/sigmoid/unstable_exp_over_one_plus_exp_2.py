# e^a / (1 + e^a), infinity over infinity for large scores
import numpy as np


def sigmoid(a):
    return np.exp(a) / (1 + np.exp(a))
