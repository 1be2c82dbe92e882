# right number, but w is overwritten (and it raises on an integer w with a float x)
import numpy as np


def dot(w, x):
    w *= x
    return w.sum()
