# loses: test_grad_two_classes, test_grad_many_classes
# shows: grad(np.array([0.5, 0.5, 0.9]), np.array([1, 0, 1]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You averaged the slope in the bias and summed the others. One rule for all weights: the bias has a column of X like
every other weight."""

def grad(Y, T, X):
    total = X.T @ (Y - T)
    total[0] = total[0] / len(X)
    return total
