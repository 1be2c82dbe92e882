# loses: test_gradient_descent_values, test_gradient_descent_steps, test_gradient_descent_of_arrays,
#        test_gradient_descent_of_integers
# shows: gradient_descent(lambda x: 2 * x + 1, 1.0, 0.1, 3)
"""You divide the learning rate by the number of the step, so that the walk comes to a halt on the slope. The rate that is
passed in holds for every step; the gradient itself gets small near the bottom."""


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for number in range(1, steps + 1):
        x = x - learning_rate / number * gradient(x)
    return x
