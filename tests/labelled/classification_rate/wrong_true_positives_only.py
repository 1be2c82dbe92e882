# Counts only samples that are 1 in both
import numpy as np


def classification_rate(T, P):
    return np.sum((T == 1) & (P == 1)) / len(T)
