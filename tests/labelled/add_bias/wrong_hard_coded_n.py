# the number of samples of the handout's table (51) is hard-coded
import numpy as np


def add_bias(X):
    return np.column_stack((np.ones(51), X))
