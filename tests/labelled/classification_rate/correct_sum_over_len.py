# Sum of matches over the length, as float
import numpy as np


def classification_rate(T, P):
    n_correct = (T == P).sum()
    n_total = len(T)
    return float(n_correct) / n_total
