# loses: test_boundary_intercept
# shows: boundary(np.array([2.0, 4.0]), 3.0)
"""You forgot the bias: only with b = 0 does the line run through the origin."""


def boundary(w, b):
    return -w[0] / w[1], 0.0
