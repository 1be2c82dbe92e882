# loses: test_h_with_bias
# shows: h(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([2.0, 0.5]), 1.0)
"""You added the bias to the first score only. Every sample's score gets it."""


def h(X, w, b):
    scores = X @ w * 1.0
    scores[0] += b
    return scores
