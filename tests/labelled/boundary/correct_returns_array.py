# Returns both numbers as an array of two.
import numpy as np

def boundary(w, b):
    return -np.array([w[0], b]) / w[1]
