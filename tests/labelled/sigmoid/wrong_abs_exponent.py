# wrong: the stable form for positive scores is used for the negative ones too
import numpy as np

def sigmoid(a):
    # exp of something <= 0 never overflows
    return 1 / (1 + np.exp(-np.abs(a)))
