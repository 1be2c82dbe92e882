# Recall of class 1 in place of the rate over all.
import numpy as np

def classification_rate(T, P):
    true_positive = np.sum((T == 1) & (P == 1))
    return true_positive / np.sum(T == 1)
