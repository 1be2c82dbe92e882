# defensive: type hints, checks and a float conversion at the top
from typing import Callable, Union

import numpy as np

Point = Union[float, np.ndarray]


def gradient_descent(gradient: Callable[[Point], Point], x0: Point, learning_rate: float, steps: int) -> Point:
    assert callable(gradient), "gradient must be a function"
    assert learning_rate > 0
    assert steps >= 0
    x = np.asarray(x0, dtype=np.float64)
    for _ in range(steps):
        g = np.asarray(gradient(x))
        assert g.shape == np.shape(x)
        x = x - learning_rate * g
    return float(x) if np.ndim(x) == 0 else x
