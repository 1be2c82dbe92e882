# loses: test_boundary_slope, test_boundary_intercept
# shows: boundary(np.array([2.0, 4.0]), 3.0)
"""You return the parameters as they are. The equation w[0] x[0] + w[1] x[1] + b = 0 is still to be solved for
x[1]."""


def boundary(w, b):
    return w[0], b
