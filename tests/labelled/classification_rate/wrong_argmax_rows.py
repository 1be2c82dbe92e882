# Expects (N, K) and takes argmax over axis 1 of labels.
import numpy as np

def classification_rate(T, P):
    return np.mean(np.argmax(T, axis=1) == np.argmax(P, axis=1))
