# loses: test_grad_scale
# shows: grad(np.array([3.0, 0.5, 2.0]), np.array([1.0, 0.0, 2.5]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You averaged over the samples. The gradient of the summed error is N times as large. (With the mean, the learning
rate has to be N times as large for the same step.)"""

def grad(Y, T, X):
    return 2 * X.T @ (Y - T) / len(X)
