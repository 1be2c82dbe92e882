# wrong: the scores are standardised first
import numpy as np


def sigmoid(a):
    z = (a - np.mean(a)) / (np.std(a) + 1e-12)
    return 1 / (1 + np.exp(-z))
