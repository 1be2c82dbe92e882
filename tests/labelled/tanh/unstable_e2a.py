# unstable: (e^2a - 1) / (e^2a + 1), inf / inf at large scores
import numpy as np

def tanh(a):
    E = np.exp(2 * np.asarray(a))
    return (E - 1) / (E + 1)
