# Straight line by polyfit through two points
import numpy as np


def boundary(w, b):
    x = np.array([-1.0, 1.0])
    y = -(w[0] * x + b) / w[1]
    slope, intercept = np.polyfit(x, y, 1)
    return slope, intercept
