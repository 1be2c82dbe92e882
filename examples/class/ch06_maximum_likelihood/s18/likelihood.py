# int(...) around the mean, a norm that is not squared, the formula of two classes for K
import numpy as np


def sample_mean(x):
    return int(np.mean(x))


def gaussian_nll(x, mu, variance):
    return len(x) / 2 * np.log(2 * np.pi * variance) + np.linalg.norm(x - mu) / (2 * variance)


def cross_entropy(T, Y):
    eps = np.finfo(float).eps
    Y = np.clip(Y, eps, 1 - eps)
    return -(np.dot(T, np.log(Y)) + np.dot(1 - T, np.log(1 - Y)))


def cost(T, Y):
    eps = np.finfo(float).eps
    Y = np.clip(Y, eps, 1 - eps)
    return -np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y))
