# correct: generator and math.fsum, no NumPy at all
from math import fsum

def squared_error(T, Y):
    return fsum((float(t) - float(y)) ** 2 for t, y in zip(T, Y))
