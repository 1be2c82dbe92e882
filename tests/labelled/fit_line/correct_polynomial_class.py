# the new polynomial interface, asked for its value and derivative at 0
import numpy as np
from numpy.polynomial import Polynomial


def fit_line(x, y):
    p = Polynomial.fit(x, y, 1).convert()
    m = p.deriv()(0.0)
    b = p(0.0)
    return m, b
