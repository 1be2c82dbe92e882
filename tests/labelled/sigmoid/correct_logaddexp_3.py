# correct: exp of minus softplus(-a), softplus from logaddexp
import numpy as np

def sigmoid(a):
    softplus = np.logaddexp(0.0, np.negative(a))
    return np.exp(-softplus)
