# variant: right numbers in an array of dtype object
import numpy as np
import math


def sigmoid(a):
    def one(v):
        return 0.5 + 0.5 * math.tanh(float(v) / 2)

    return np.frompyfunc(one, 1, 1)(a)
