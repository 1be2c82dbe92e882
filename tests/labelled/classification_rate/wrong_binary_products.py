# t p + (1 - t)(1 - p): right for 0 and 1 only.
import numpy as np

def classification_rate(T, P):
    return np.mean(T * P + (1 - T) * (1 - P))
