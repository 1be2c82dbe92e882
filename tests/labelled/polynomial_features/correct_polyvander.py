# numpy.polynomial's polyvander
import numpy as np
from numpy.polynomial import polynomial as P


def polynomial_features(x: np.ndarray, degree: int) -> np.ndarray:
    """Powers 0..degree of x as columns."""
    assert degree >= 0
    return P.polyvander(x, degree)
