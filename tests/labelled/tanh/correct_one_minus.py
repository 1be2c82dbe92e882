# correct: 1 - 2 / (e^2a + 1), infinity in the denominator is harmless
import numpy as np


def tanh(a):
    return 1.0 - 2.0 / (np.exp(2.0 * np.asarray(a)) + 1.0)
