# the book's style: X.dot(w) + b
import numpy as np


def h(X, w, b):
    activation = X.dot(w) + b
    return activation
