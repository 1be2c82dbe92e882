# loses: test_boundary_slope, test_boundary_intercept
# shows: boundary(np.array([7, 3]), 5)
"""You divided with //, which throws away what stands after the point. Divide with a single /."""


def boundary(w, b):
    return -w[0] // w[1], -b // w[1]
