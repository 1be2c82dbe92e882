# Two mistakes: N is not defined, and percent
import numpy as np


def classification_rate(T, P):
    correct = np.sum(T == P)
    return correct / N * 100
