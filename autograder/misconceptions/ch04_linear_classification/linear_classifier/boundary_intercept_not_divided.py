# loses: test_boundary_intercept
# shows: boundary(np.array([2.0, 4.0]), 3.0)
"""You did not divide the intercept by w[1]. The equation is solved for x[1] alone."""


def boundary(w, b):
    return -w[0] / w[1], -b
