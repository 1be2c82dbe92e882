# Signed differences cancel
import numpy as np


def classification_rate(T, P):
    return 1 - np.sum(T - P) / len(T)
