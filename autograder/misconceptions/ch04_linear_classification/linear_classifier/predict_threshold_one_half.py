# loses: test_predict_near_the_boundary
# shows: predict(np.array([[0.25, 0.0], [3.0, -1.0], [-0.25, 0.0]]), np.array([1.0, 0.5]), 0.0)
"""Your threshold is 0.5. That fits probabilities; scores run from far below 0 to far above, and their threshold is
0."""


def predict(X, w, b):
    return (X @ w + b > 0.5).astype(int)
