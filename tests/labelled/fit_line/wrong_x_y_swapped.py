# regresses x on y
import numpy as np


def fit_line(x, y):
    m = np.sum((x - x.mean()) * (y - y.mean())) / np.sum((y - y.mean()) ** 2)
    b = np.mean(x) - m * np.mean(y)
    return m, b
