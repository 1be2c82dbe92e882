# loses: test_gradient_descent_values, test_gradient_descent_steps, test_gradient_descent_of_arrays,
#        test_gradient_descent_of_integers
# shows: gradient_descent(lambda x: 2 * x + 1, 1.0, 0.1, 3)
"""Your learning rate shrinks from step to step, and the walk gets stuck on the slope. The one that is passed in holds
for every step; the gradient itself makes the steps shorter near the bottom."""


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
        learning_rate = 0.9 * learning_rate
    return x
