# loses: test_gradient_descent_values, test_gradient_descent_steps, test_gradient_descent_of_arrays,
#        test_gradient_descent_of_integers
# shows: gradient_descent(lambda x: 6 * x, 1.0, 0.1, 2)
"""You used 2 x + 1 whatever function was passed in. That is the gradient of one example; call gradient(x), so that the
walk works on any valley."""


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        x = x - learning_rate * (2 * x + 1)
    return x
