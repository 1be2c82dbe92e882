# correct: by the hyperbolic tangent of half the score
import numpy as np


def sigmoid(a):
    return 0.5 * (np.tanh(0.5 * a) + 1.0)
