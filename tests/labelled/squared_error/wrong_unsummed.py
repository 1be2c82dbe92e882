# the squares, one a sample
import numpy as np


def squared_error(T, Y):
    return (T - Y) ** 2
