# loses: test_predict_near_the_boundary
# shows: predict(np.array([[0.25, 0.0], [3.0, -1.0], [-0.25, 0.0]]), np.array([1.0, 0.5]), 0.0)
"""You made the scores integers before comparing them, so that 0.3 became 0. Compare them as they are."""


def predict(X, w, b):
    return ((X @ w + b).astype(int) > 0).astype(int)
