# Computes a percentage first and divides it by 100 on return.
import numpy as np

def classification_rate(T, P):
    percent = 100.0 * np.sum(T == P) / len(T)
    return percent / 100.0
