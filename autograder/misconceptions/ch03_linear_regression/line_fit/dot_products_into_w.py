# loses: test_dot_inputs
# shows: dot(np.array([1.0, 2.0, 3.0, 4.0]), np.array([4.0, 5.0, 6.0, 7.0]))
"""You wrote the products into w itself, so the caller's weights are gone. `w * x` makes a new array, `w *= x`
writes into the old one."""

import numpy as np


def dot(w, x):
    if w.dtype == np.result_type(w, x):
        w *= x
        return w.sum()
    return (w * x).sum()
