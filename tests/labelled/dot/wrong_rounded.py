# rounds to two decimals, to make it look nice
import numpy as np


def dot(w, x):
    return round(float(np.dot(w, x)), 2)
