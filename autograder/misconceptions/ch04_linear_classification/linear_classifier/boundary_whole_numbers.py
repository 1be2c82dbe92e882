# loses: test_boundary_slope, test_boundary_intercept
# shows: boundary(np.array([7, 3]), 5)
"""You made whole numbers of the two. A slope is seldom one: leave int() out."""


def boundary(w, b):
    return int(-w[0] / w[1]), int(-b / w[1])
