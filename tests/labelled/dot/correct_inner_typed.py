# np.inner, typed and converted to a Python float
import numpy as np
from numpy.typing import NDArray


def dot(w: NDArray, x: NDArray) -> float:
    return float(np.inner(w, x))
