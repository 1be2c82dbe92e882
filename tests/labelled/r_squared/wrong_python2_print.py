# Python 2's print statement: SyntaxError
import numpy as np


def r_squared(T, Y):
    d1 = T - Y
    d2 = T - T.mean()
    r2 = 1 - d1.dot(d1) / d2.dot(d2)
    print "R2", r2
    return r2
