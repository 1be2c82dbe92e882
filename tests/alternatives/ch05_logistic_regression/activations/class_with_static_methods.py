# A class holds the formulas; the functions asked for are aliases and thin wrappers.
from __future__ import annotations

import numpy as np


class Activation:
    """The formulas, each with the exponent that cannot be large."""

    @staticmethod
    def logistic(a: np.ndarray) -> np.ndarray:
        a = np.asarray(a, dtype=np.float64)
        result = np.empty_like(a)
        positive = a >= 0
        result[positive] = 1.0 / (1.0 + np.exp(-a[positive]))
        small = np.exp(a[~positive])
        result[~positive] = small / (1.0 + small)
        return result

    @classmethod
    def hyperbolic(cls, a: np.ndarray) -> np.ndarray:
        return 2 * cls.logistic(2 * np.asarray(a, dtype=np.float64)) - 1

    @staticmethod
    def normalised(scores: np.ndarray) -> np.ndarray:
        return np.apply_along_axis(lambda row: np.exp(row - row.max()) / np.exp(row - row.max()).sum(), 1, scores)


sigmoid = Activation.logistic


def tanh(a):
    return Activation.hyperbolic(a)


softmax = Activation.normalised
