# odd: np.inner of a row and a row, taken out with item()
import numpy as np


def dot(w, x):
    row_w = w.reshape(1, -1)
    row_x = x.reshape(1, -1)
    return np.inner(row_w, row_x).item()
