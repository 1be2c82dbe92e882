# treats w[0] as an intercept and adds it without its x
import numpy as np


def dot(w, x):
    return w[0] + np.dot(w[1:], x[1:])
