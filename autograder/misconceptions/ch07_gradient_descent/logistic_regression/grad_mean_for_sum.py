# loses: test_grad_scale
# shows: grad(np.array([0.5, 0.5, 0.9]), np.array([1, 0, 1]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You averaged over the samples. The gradient of the summed cost is N times as large. (With the mean, the learning
rate has to be N times as large for the same step.)"""

def grad(Y, T, X):
    return X.T @ (Y - T) / len(X)
