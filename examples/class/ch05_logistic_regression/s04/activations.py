# a small class hierarchy with type hints behind the functions; right
from __future__ import annotations

from abc import ABC, abstractmethod

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]


class Activation(ABC):
    """Something that turns scores into outputs."""

    @abstractmethod
    def forward(self, a: Array) -> Array:
        """Return the outputs."""

    def __call__(self, a: ArrayLike) -> Array:
        return self.forward(np.asarray(a, dtype=np.float64))


class Sigmoid(Activation):
    def forward(self, a: Array) -> Array:
        return np.exp(-np.logaddexp(0.0, -a))


class Tanh(Activation):
    def __init__(self) -> None:
        self.inner = Sigmoid()

    def forward(self, a: Array) -> Array:
        return 2.0 * self.inner(2.0 * a) - 1.0


class Softmax(Activation):
    def __init__(self, axis: int = 1) -> None:
        self.axis = axis

    def forward(self, a: Array) -> Array:
        log_sum = np.logaddexp.reduce(a, axis=self.axis, keepdims=True)
        return np.exp(a - log_sum)


def sigmoid(a: ArrayLike) -> Array:
    return Sigmoid()(a)


def tanh(a: ArrayLike) -> Array:
    return Tanh()(a)


def softmax(A: ArrayLike) -> Array:
    return Softmax()(A)
