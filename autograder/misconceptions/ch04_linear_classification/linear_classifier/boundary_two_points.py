# loses: test_boundary_slope, test_boundary_intercept
# shows: boundary(np.array([2.0, 4.0]), 3.0)
"""You return two points of the line. Asked for are two numbers, its slope and its intercept."""


def boundary(w, b):
    return (0.0, -b / w[1]), (1.0, -(w[0] + b) / w[1])
