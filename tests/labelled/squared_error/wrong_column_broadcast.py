# wrong: T becomes a column, so all pairs of target and prediction are compared
import numpy as np

def squared_error(T, Y):
    T = T.reshape(-1, 1)
    E = T - Y
    return (E * E).sum()
