# correct: -cos(pi T), rounded
import numpy as np

def to_signs(T):
    return -np.rint(np.cos(np.pi * T))
