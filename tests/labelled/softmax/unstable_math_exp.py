# unstable: math.exp without a shift
import numpy as np
import math


def softmax(A):
    out = []
    for row in A:
        e = [math.exp(v) for v in row]
        out.append([x / sum(e) for x in e])
    return np.array(out)
