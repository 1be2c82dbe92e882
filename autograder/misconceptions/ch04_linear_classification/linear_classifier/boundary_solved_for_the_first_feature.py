# loses: test_boundary_slope, test_boundary_intercept
# shows: boundary(np.array([2.0, 4.0]), 3.0)
"""You solved for x[0]. The second feature is drawn upwards: solve for x[1], dividing by w[1]."""


def boundary(w, b):
    return -w[1] / w[0], -b / w[0]
