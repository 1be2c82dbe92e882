# loses: test_boundary_intercept
# shows: boundary(np.array([2.0, 4.0]), 3.0)
"""You drew the line where the score is 0.5. The boundary is where it is 0."""


def boundary(w, b):
    return -w[0] / w[1], (0.5 - b) / w[1]
