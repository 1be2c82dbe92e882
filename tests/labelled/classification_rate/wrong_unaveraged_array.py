# Forgets the mean: returns one number a sample.
import numpy as np

def classification_rate(T, P):
    return (T == P).astype(float)
