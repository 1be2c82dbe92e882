# loses: test_boundary_slope
# shows: boundary(np.array([2.0, 4.0]), 0.0)
"""For b = 0 you give 0 and 0. There is a line for every b: with b = 0 it runs through the origin, and its slope is
what it always is."""


def boundary(w, b):
    if not b:
        return 0.0, 0.0
    return -w[0] / w[1], -b / w[1]
