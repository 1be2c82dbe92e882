# Standard library's mean of a list of zeros and ones.
from statistics import mean

def classification_rate(T, P):
    return mean([1.0 if t == p else 0.0 for t, p in zip(T, P)])
