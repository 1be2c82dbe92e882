# correct: exp of minus log(1 + exp(-a))
import numpy as np


def sigmoid(a):
    return np.exp(-np.logaddexp(0.0, -np.asarray(a)))
