# prints the mean and returns nothing, asks for terabytes, gives NaN; cross_entropy prints everything and is right
import numpy as np


def sample_mean(x):
    print(sum(x) / len(x))


def gaussian_nll(x, mu, variance):
    grid = np.ones((len(x), 10**6, 10**6)) * mu
    return np.sum((x[:, None, None] - grid) ** 2) / (2 * variance)


def cross_entropy(T, Y):
    J = 0
    for t, y in zip(T, Y):
        print("t =", t, "y =", y, "J =", J)
        J -= np.log(max(y if t else 1 - y, 1e-300))
    return J


def cost(T, Y):
    return np.sum(T * np.log(-Y))
