# a print statement of Python 2: SyntaxError
import numpy as np


def squared_error(T, Y):
    J = ((T - Y) ** 2).sum()
    print "J:", J
    return J
