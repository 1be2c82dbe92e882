# loses: test_gradient_descent_values, test_gradient_descent_steps, test_gradient_descent_of_arrays,
#        test_gradient_descent_of_integers
# shows: gradient_descent(lambda x: 2 * x + 1, 1.0, 0.1, 2)
"""Your steps are as long as the gradient itself: the learning rate is not used. Multiply the gradient by it, so that a
step can be made short enough not to jump across the valley."""


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        x = x - gradient(x)
    return x
