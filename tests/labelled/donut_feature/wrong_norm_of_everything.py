# norm without an axis: one number
import numpy as np

def donut_feature(X):
    return np.linalg.norm(X)
