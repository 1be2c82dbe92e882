# Rounds predictions at 0.5 first, so that labels above 1 become 1.
import numpy as np

def classification_rate(T, P):
    P = (P > 0.5).astype(int)
    return np.mean(T == P)
