# correct: annotations, np.add and np.reciprocal
import numpy as np
from numpy.typing import ArrayLike, NDArray


def sigmoid(a: ArrayLike) -> NDArray[np.float64]:
    """Logistic function."""
    denominator: NDArray[np.float64] = np.add(1.0, np.exp(np.negative(a)))
    return np.reciprocal(denominator)
