# a row times a column, and the one entry taken out
import numpy as np


def dot(w, x):
    row = w.reshape(1, -1)
    column = x.reshape(-1, 1)
    return (row @ column).item()
