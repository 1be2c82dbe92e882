# exact summation of a generator
import math


def squared_error(T, Y):
    return math.fsum(pow(float(t) - float(y), 2) for (t, y) in zip(T, Y))
