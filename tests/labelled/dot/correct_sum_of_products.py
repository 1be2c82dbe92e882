# multiplies entry by entry and sums
import numpy as np


def dot(w, x):
    products = w * x
    total = np.sum(products)
    return total
