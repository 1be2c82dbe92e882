# verbose beginner code, a loop over the flattened copy
import math

import numpy as np


def sigmoid(a):
    arr = np.array(a, dtype=float)
    flat = arr.flatten()
    result = []
    for value in flat:
        if value < 0:
            top = math.exp(value)
            bottom = 1 + math.exp(value)
        else:
            top = 1
            bottom = 1 + math.exp(-value)
        answer = top / bottom
        result.append(answer)
    result = np.array(result)
    result = result.reshape(arr.shape)
    return result
