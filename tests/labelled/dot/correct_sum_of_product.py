# elementwise product, then np.sum
import numpy as np


def dot(w, x):
    products = w * x
    total = np.sum(products)
    return total
