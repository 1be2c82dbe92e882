# returns a list of lists instead of an array
import numpy as np


def add_bias(X):
    result = []
    for row in X:
        new_row = [1.0]
        for value in row:
            new_row.append(float(value))
        result.append(new_row)
    return result
