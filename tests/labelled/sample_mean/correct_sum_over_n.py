# sum of the samples divided by their number
import numpy as np

def sample_mean(x):
    N = len(x)
    mu = x.sum() / float(N)
    return mu
