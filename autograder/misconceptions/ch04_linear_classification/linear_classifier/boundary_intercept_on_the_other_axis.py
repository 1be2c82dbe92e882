# loses: test_boundary_intercept
# shows: boundary(np.array([2.0, 4.0]), 3.0)
"""You found where the line crosses the horizontal axis. The intercept is the height at which it crosses x[0] = 0:
divide by w[1]."""


def boundary(w, b):
    return -w[0] / w[1], -b / w[0]
