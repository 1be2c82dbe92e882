# correct: math.dist from the origin, a list made into an array
import math
import numpy as np

def donut_feature(X):
    origin = (0.0, 0.0)
    return np.array([math.dist(origin, tuple(p)) for p in X])
