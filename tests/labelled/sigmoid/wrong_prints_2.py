# prints the result instead of returning it
import numpy as np


def sigmoid(a):
    result = 1 / (1 + np.exp(-a))
    print(result)
