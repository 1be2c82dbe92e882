# loses: test_gradient_descent_values, test_gradient_descent_steps, test_gradient_descent_of_arrays,
#        test_gradient_descent_of_integers
# shows: gradient_descent(lambda x: 2 * x + 1, 1.0, 0.1, 2)
"""You walk uphill. The gradient points to where the function rises fastest, so each step takes it away from x:
x minus the learning rate times the gradient."""


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        x = x + learning_rate * gradient(x)
    return x
