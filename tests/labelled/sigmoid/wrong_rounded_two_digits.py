# wrong: result rounded to two decimals as in the printed table
import numpy as np

def sigmoid(a):
    p = 0.5 * (1 + np.tanh(np.asarray(a) / 2))
    return np.round(p, 2)
