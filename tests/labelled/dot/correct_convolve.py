# correct: a valid convolution with the reversed vector
import numpy as np

def dot(w, x):
    return np.convolve(w, x[::-1], mode="valid")[0]
