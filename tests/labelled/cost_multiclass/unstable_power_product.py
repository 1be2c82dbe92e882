# unstable: the likelihood as a product of powers Y ** T, underflows for many samples
import numpy as np

def cost(T, Y):
    likelihood = np.multiply.reduce(np.power(Y, T), axis=None)
    return float(-np.log(likelihood))
