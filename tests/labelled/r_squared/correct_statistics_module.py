# the standard library's population variance
import statistics

import numpy as np


def r_squared(T, Y):
    variance = statistics.pvariance([float(t) for t in T])
    mse = statistics.fmean([(float(t) - float(y)) ** 2 for t, y in zip(T, Y)])
    return 1 - mse / variance
