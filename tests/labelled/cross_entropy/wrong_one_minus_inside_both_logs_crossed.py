# the two classes are exchanged: T goes with log(1 - Y)
import numpy as np

def cross_entropy(T, Y):
    return -np.sum((1 - T) * np.log(Y) + T * np.log(1 - Y))
