# loses: test_grad_two_classes, test_grad_many_classes
# shows: grad(np.array([0.5, 0.5, 0.9]), np.array([1, 0, 1]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You stopped after the logarithm: -t / y is the slope of the cost in the output. The weights sit behind the sigmoid or
softmax: go on through its slope by the chain rule, and y - t is what is left."""


def grad(Y, T, X):
    return X.T @ (-T / Y)
