# loses: test_gradient_descent_values, test_gradient_descent_steps, test_gradient_descent_of_arrays,
#        test_gradient_descent_of_integers
# shows: gradient_descent(lambda x: 2 * x + 1, 1.0, 0.1, 2)
"""You computed the gradient once, at x0, and used it for every step. The slope is another one at each point: ask for it
inside the loop, at the present x."""


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    slope = gradient(x0)
    for _ in range(steps):
        x = x - learning_rate * slope
    return x
