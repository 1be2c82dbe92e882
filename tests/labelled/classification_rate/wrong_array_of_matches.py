# The mean is missing
import numpy as np


def classification_rate(T, P):
    return (T == P).astype(float)
