# looks for the best mu without end while it is imported
import numpy as np


def sample_mean(x):
    return np.mean(x)


def gaussian_nll(x, mu, variance):
    return len(x) / 2 * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / (2 * variance)


def cross_entropy(T, Y):
    Y = np.clip(Y, 1e-12, 1 - 1e-12)
    return -np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y))


def cost(T, Y):
    Y = np.clip(Y, 1e-12, 1 - 1e-12)
    return -np.sum(T * np.log(Y))


samples = np.array([1.2, 0.4, 2.9, 1.7, 2.3])
mu = 0.0
while mu != sample_mean(samples):
    mu += 0.1
print(mu)
