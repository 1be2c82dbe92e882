# Percent
import numpy as np


def classification_rate(T, P):
    return 100.0 * np.mean(T == P)
