# correct: N times (variance of the residuals + square of their mean)
import numpy as np

def squared_error(T, Y):
    r = T - Y
    return r.size * (r.var() + r.mean() ** 2)
