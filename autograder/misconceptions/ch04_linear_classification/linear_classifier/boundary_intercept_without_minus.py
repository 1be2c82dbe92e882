# loses: test_boundary_intercept
# shows: boundary(np.array([2.0, 4.0]), 3.0)
"""The intercept lacks its minus. b moves to the other side before you divide by w[1]."""


def boundary(w, b):
    return -w[0] / w[1], b / w[1]
