# unstable: sinh over cosh, inf / inf at large scores
import numpy as np

def tanh(a):
    return np.sinh(a) / np.cosh(a)
