# A column against a row: compares every target with every prediction.
import numpy as np

def classification_rate(T, P):
    T = T.reshape(-1, 1)
    return np.mean(T == P)
