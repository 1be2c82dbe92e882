# correct: np.hypot
import numpy as np

def donut_feature(X):
    return np.hypot(X[:, 0], X[:, 1])
