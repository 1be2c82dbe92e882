# prints the mean and returns nothing
import numpy as np

def sample_mean(x):
    mu = np.sum(x) / len(x)
    print(mu)
