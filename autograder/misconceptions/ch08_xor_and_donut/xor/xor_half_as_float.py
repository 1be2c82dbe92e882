# loses: test_make_xor_shapes, test_make_xor_corners, test_make_xor_labels
# shows: np.shape(make_xor(8)[0])
"""If n / 4 stands for a number of points here: it is a float, 25.0, even where nothing is left over, and no array
has 25.0 rows. n // 4 is a whole number."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])



def make_xor(n):
    clouds = [corner + 0.2 * np.random.randn(n / 4, 2) for corner in CORNERS]
    return np.concatenate(clouds), np.repeat([0, 1, 1, 0], n / 4)
