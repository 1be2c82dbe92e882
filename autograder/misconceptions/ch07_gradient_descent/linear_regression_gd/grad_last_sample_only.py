# loses: test_grad_values
# shows: grad(np.array([3.0, 0.5, 2.0]), np.array([1.0, 0.0, 2.5]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""Only the last sample counts: `=` in the loop overwrites what the samples before have added. Use +=, or better the
one product that sums over all samples."""

def grad(Y, T, X):
    for x, y, t in zip(X, Y, T):
        total = 2 * (y - t) * x
    return total
