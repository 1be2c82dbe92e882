# small model classes with type hints behind the functions; right
from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


class Model(Protocol):
    def log_probability(self, data: Array) -> Array: ...


def negative_log_likelihood(model: Model, data: Array) -> float:
    """Minus the sum over independent samples."""
    return float(-np.sum(model.log_probability(data)))


@dataclass(frozen=True)
class Gaussian:
    mu: float
    variance: float

    def log_probability(self, data: Array) -> Array:
        z = (data - self.mu) / np.sqrt(self.variance)
        return -0.5 * z * z - np.log(np.sqrt(2 * np.pi * self.variance))


@dataclass(frozen=True)
class Coin:
    p: Array

    def log_probability(self, data: Array) -> Array:
        happened = np.where(np.asarray(data) == 1, self.p, 1.0 - self.p)
        with np.errstate(divide="ignore"):
            return np.log(happened)


@dataclass(frozen=True)
class Die:
    p: Array

    def log_probability(self, data: Array) -> Array:
        face = np.argmax(data, axis=1)
        with np.errstate(divide="ignore"):
            return np.log(self.p[np.arange(len(face)), face])


def sample_mean(x: Array) -> float:
    return float(np.average(x))


def gaussian_nll(x: Array, mu: float, variance: float) -> float:
    return negative_log_likelihood(Gaussian(mu, variance), x)


def cross_entropy(T: Array, Y: Array) -> float:
    return negative_log_likelihood(Coin(Y), T)


def cost(T: Array, Y: Array) -> float:
    return negative_log_likelihood(Die(Y), T)
