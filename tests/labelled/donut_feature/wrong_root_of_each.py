# wrong: root and square undo each other: |x1| + |x2|
import numpy as np

def donut_feature(X):
    return np.sum(np.sqrt(X**2), axis=1)
