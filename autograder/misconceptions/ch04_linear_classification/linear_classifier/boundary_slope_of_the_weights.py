# loses: test_boundary_slope
# shows: boundary(np.array([2.0, 4.0]), 3.0)
"""This is the slope of the arrow w itself. w stands at a right angle on the boundary: turn it, or solve the equation
for x[1]."""


def boundary(w, b):
    return w[1] / w[0], -b / w[1]
