# correct: absolute value of a complex number
import numpy as np

def donut_feature(X):
    return np.abs(np.asarray(X) @ np.array([1, 1j]))
