# unstable: log of the product of the likelihoods, underflows for many samples
import numpy as np

def cross_entropy(T, Y):
    L = np.prod(Y**T * (1 - Y) ** (1 - T))
    return -np.log(L)
