# defensive code with type hints and asserts
from typing import Callable, Union

import numpy as np

Point = Union[float, np.ndarray]

def gradient_descent(gradient: Callable[[Point], Point], x0: Point, learning_rate: float, steps: int) -> Point:
    assert callable(gradient), "gradient must be a function"
    assert learning_rate > 0, "the learning rate must be positive"
    assert steps >= 0
    x = np.asarray(x0, dtype=float)
    for _ in range(steps):
        g = np.asarray(gradient(x), dtype=float)
        assert g.shape == x.shape
        x = x - learning_rate * g
    return x.copy() if x.ndim else x.item()
