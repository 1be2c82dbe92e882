# Divides by the number of predicted ones
import numpy as np


def classification_rate(T, P):
    tp = np.sum((T == 1) * (P == 1))
    fp = np.sum((T == 0) * (P == 1))
    return tp / (tp + fp)
