# Counts true positives only, and divides by all samples.
import numpy as np

def classification_rate(T, P):
    return np.sum(np.logical_and(T, P)) / len(T)
