# correct: a loop over the flat values, reshaped
import numpy as np


def tanh(a):
    values = []
    for v in np.ravel(a):
        v = float(v)
        if v > 350:
            values.append(1.0)
        elif v < -350:
            values.append(-1.0)
        else:
            values.append((np.exp(v) - np.exp(-v)) / (np.exp(v) + np.exp(-v)))
    return np.array(values).reshape(np.shape(a))
