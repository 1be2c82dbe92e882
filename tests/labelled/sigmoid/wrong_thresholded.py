# wrong: labels in place of probabilities
import numpy as np


def sigmoid(a):
    return (1 / (1 + np.exp(-a)) > 0.5).astype(float)
