# Floor division: nearly always 0
import numpy as np


def classification_rate(T, P):
    return np.sum(T == P) // len(T)
