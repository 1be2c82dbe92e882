# NumPy's product, then Python's own sum
import numpy as np


def dot(w, x):
    return sum(w * x)
