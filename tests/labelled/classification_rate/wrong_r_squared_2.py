# R squared, copied from the regression chapter
import numpy as np


def classification_rate(T, P):
    d1 = T - P
    d2 = T - T.mean()
    return 1 - d1.dot(d1) / d2.dot(d2)
