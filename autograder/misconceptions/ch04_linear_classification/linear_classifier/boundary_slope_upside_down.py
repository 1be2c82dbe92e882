# loses: test_boundary_slope
# shows: boundary(np.array([2.0, 4.0]), 3.0)
"""The slope is upside down: you divided by w[0]. The equation is solved for x[1], so everything is divided by
w[1]."""


def boundary(w, b):
    return -w[1] / w[0], -b / w[1]
