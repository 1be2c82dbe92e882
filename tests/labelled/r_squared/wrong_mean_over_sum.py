# a mean above, a sum below
import numpy as np


def r_squared(T, Y):
    mse = ((T - Y) ** 2).mean()
    return 1 - mse / ((T - T.mean()) ** 2).sum()
