# wrong: the third argument read as the standard deviation (consistently), where the exercise asks for another convention
import numpy as np

def gaussian_nll(x, mu, sigma):
    n = len(x)
    return n * np.log(sigma * np.sqrt(2 * np.pi)) + np.sum(((x - mu) / sigma) ** 2) / 2
