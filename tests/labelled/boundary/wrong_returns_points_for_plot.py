# Returns xs and ys for plotting in place of slope and intercept.
import numpy as np

def boundary(w, b):
    xs = np.array([-5.0, 5.0])
    ys = -(w[0] * xs + b) / w[1]
    return xs, ys
