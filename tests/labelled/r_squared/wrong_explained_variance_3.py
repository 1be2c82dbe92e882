# wrong: the explained variance score, which forgives a constant offset of the predictions
import numpy as np

def r_squared(T, Y):
    return 1 - np.var(T - Y) / np.var(T)
