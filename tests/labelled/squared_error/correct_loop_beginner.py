# many temporaries, lists and appends
import numpy as np


def squared_error(T, Y):
    errors = []
    for i in range(0, len(T)):
        target = T[i]
        prediction = Y[i]
        error = target - prediction
        errors.append(error)
    squared_errors = []
    for e in errors:
        squared_errors.append(e * e)
    total = 0
    for s in squared_errors:
        total = total + s
    return total
