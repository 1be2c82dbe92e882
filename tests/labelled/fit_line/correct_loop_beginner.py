# means first, then a loop over the deviations, with many temporaries
import numpy as np


def fit_line(x, y):
    mean_x = sum(x) / len(x)
    mean_y = sum(y) / len(y)
    top = 0
    bottom = 0
    for xi, yi in zip(x, y):
        dx = xi - mean_x
        dy = yi - mean_y
        top = top + dx * dy
        bottom = bottom + dx * dx
    slope = top / bottom
    intercept = mean_y - slope * mean_x
    return slope, intercept
