# wrong: bracket around T * log: (1 - T * log(1 - Y))
import numpy as np

def cross_entropy(T, Y):
    return -np.sum(T * np.log(Y) + (1 - T * np.log(1 - Y)))
