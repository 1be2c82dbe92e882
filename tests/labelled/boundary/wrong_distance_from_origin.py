# The distance of the line from the origin for the intercept.
import numpy as np

def boundary(w, b):
    slope = -w[0] / w[1]
    intercept = -b / np.linalg.norm(w)
    return slope, intercept
