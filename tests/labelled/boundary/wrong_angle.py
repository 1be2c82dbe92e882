# Returns the angle of the line for the slope.
import numpy as np

def boundary(w, b):
    slope = np.arctan(-w[0] / w[1])
    return slope, -b / w[1]
