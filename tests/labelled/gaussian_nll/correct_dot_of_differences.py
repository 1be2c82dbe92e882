# squared length of the differences by a dot product
import numpy as np

def gaussian_nll(x, mu, variance):
    d = np.array(x, dtype=float)
    d -= mu
    return 0.5 * (d @ d / variance + d.size * np.log(2 * np.pi * variance))
