# Returns percent.
import numpy as np

def classification_rate(T, P):
    return 100 * np.mean(T == P)
