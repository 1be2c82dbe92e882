# loses: test_grad_two_classes, test_grad_many_classes
# shows: grad(np.array([0.5, 0.5, 0.9]), np.array([1, 0, 1]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""Every entry has the wrong sign: T - Y where Y - T is meant. An output that is too large must give a positive slope
for positive inputs. (With T - Y the step would have to be a plus; the gradient is asked for.)"""

def grad(Y, T, X):
    return X.T @ (T - Y)
