# unstable: nan_to_num around the first term only
import numpy as np

def cross_entropy(T, Y):
    first = np.nan_to_num(T * np.log(Y))
    second = (1 - T) * np.log(1 - Y)
    return -(first + second).sum()
