# Beginner code with names for everything
import numpy as np


def boundary(w, b):
    w1 = w[0]
    w2 = w[1]
    # w1 * x1 + w2 * x2 + b = 0  ->  x2 = -(w1/w2) x1 - b/w2
    slope = -(w1 / w2)
    intercept = -(b / w2)
    return slope, intercept
