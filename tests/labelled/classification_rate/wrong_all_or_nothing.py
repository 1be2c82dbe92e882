# array_equal: 1 if all are right, else 0.
import numpy as np

def classification_rate(T, P):
    return float(np.array_equal(T, P))
