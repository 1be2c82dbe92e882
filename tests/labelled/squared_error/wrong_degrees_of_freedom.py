# wrong: divided by N - 2, the residual variance of statistics
import numpy as np

def squared_error(T, Y):
    e = T - Y
    n = len(e)
    return e @ e / (n - 2 if n > 2 else 1)
