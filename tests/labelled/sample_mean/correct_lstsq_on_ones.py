# least squares on a single column of ones
import numpy as np

def sample_mean(x):
    A = np.ones((len(x), 1))
    coef, *_ = np.linalg.lstsq(A, x.astype(float), rcond=None)
    return coef[0]
