# Rounds to a whole number with round()
import numpy as np


def classification_rate(T, P):
    rate = np.mean(T == P)
    return round(rate)
