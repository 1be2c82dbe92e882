# loses: test_grad_values
# shows: grad(np.array([3.0, 0.5, 2.0]), np.array([1.0, 0.0, 2.5]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""Every entry has the wrong sign: T - Y where Y - T is meant. An output that is too large must give a positive slope
for positive inputs. (With T - Y the step would have to be a plus; the gradient is asked for.)"""

def grad(Y, T, X):
    return 2 * X.T @ (T - Y)
