# forgets the sum
import numpy as np


def dot(w, x):
    return w * x
