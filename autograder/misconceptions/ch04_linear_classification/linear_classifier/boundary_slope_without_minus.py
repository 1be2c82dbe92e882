# loses: test_boundary_slope
# shows: boundary(np.array([2.0, 4.0]), 3.0)
"""The slope lacks its minus. In w[0] x[0] + w[1] x[1] + b = 0 the first term moves to the other side before you
divide by w[1]."""


def boundary(w, b):
    return w[0] / w[1], -b / w[1]
