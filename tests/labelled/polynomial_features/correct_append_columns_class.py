# class-based, sklearn-like fit_transform
import numpy as np


class PolyFeatures:
    def __init__(self, degree):
        self.degree = degree

    def fit_transform(self, x):
        powers = np.arange(self.degree + 1).reshape(1, -1)
        column = np.array(x, dtype=float).reshape(-1, 1)
        return column ** powers


def polynomial_features(x, degree):
    return PolyFeatures(degree).fit_transform(x)
