# loses: test_boundary_slope, test_boundary_intercept
# shows: boundary(np.array([2.0, 4.0]), 3.0)
"""The two are in the wrong order: the slope comes first, then the intercept."""


def boundary(w, b):
    return -b / w[1], -w[0] / w[1]
