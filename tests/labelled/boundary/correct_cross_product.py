# The direction vector (w1, -w0) gives the slope, a point on the line the intercept.
import numpy as np

def boundary(w, b):
    dx, dy = w[1], -w[0]
    foot = -b * np.array(w) / np.dot(w, w)
    slope = dy / dx
    return slope, foot[1] - slope * foot[0]
