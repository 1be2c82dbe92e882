# Rounded to two digits.
import numpy as np

def classification_rate(T, P):
    return round(float(np.mean(T == P)), 2)
