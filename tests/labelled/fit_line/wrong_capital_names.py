# capital X and Y are nowhere defined
import numpy as np


def fit_line(x, y):
    m = np.sum((X - X.mean()) * (Y - Y.mean())) / np.sum((X - X.mean()) ** 2)
    b = Y.mean() - m * X.mean()
    return m, b
