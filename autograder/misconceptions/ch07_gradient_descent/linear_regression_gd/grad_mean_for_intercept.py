# loses: test_grad_values
# shows: grad(np.array([3.0, 0.5, 2.0]), np.array([1.0, 0.0, 2.5]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You averaged the slope in the intercept and summed the others. One rule for all weights: the intercept has a column
of X like every other weight."""

def grad(Y, T, X):
    total = 2 * X.T @ (Y - T)
    total[0] = total[0] / len(X)
    return total
