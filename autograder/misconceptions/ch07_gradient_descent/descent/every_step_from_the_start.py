# loses: test_gradient_descent_values, test_gradient_descent_steps, test_gradient_descent_of_arrays,
#        test_gradient_descent_of_integers
# shows: gradient_descent(lambda x: 2 * x + 1, 1.0, 0.1, 3)
"""Every step begins at x0 again: x0 minus the learning rate times the gradient. A step begins where the one before has
ended: x on both sides, x = x - ..."""


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        x = x0 - learning_rate * gradient(x)
    return x
