# a while loop with a counter, beginner style
import numpy as np


def dot(w, x):
    n = w.shape[0]
    i = 0
    result = 0.0
    while i < n:
        wi = float(w[i])
        xi = float(x[i])
        product = wi * xi
        result = result + product
        i = i + 1
    return result
