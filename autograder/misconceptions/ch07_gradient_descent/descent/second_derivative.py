# loses: test_gradient_descent_values, test_gradient_descent_steps, test_gradient_descent_of_arrays,
#        test_gradient_descent_of_integers
# shows: gradient_descent(lambda x: 2 * x + 1, 1.0, 0.1, 2)
"""You took differences of the gradient: that is the slope of the slope. gradient(x) is the slope at x already, so it goes
into the step as it is."""


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        x = x - learning_rate * (gradient(x + 1e-5) - gradient(x - 1e-5)) / 2e-5
    return x
