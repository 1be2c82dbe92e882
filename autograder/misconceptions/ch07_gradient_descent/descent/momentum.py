# loses: test_gradient_descent_values, test_gradient_descent_steps, test_gradient_descent_of_arrays,
#        test_gradient_descent_of_integers
# shows: gradient_descent(lambda x: 2 * x + 1, 1.0, 0.1, 3)
"""Your steps have momentum: each keeps a part of the one before. That is another method. Here a step is the learning rate
times the gradient at the present point, and nothing else."""


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    velocity = 0.0
    for _ in range(steps):
        velocity = 0.9 * velocity - learning_rate * gradient(x)
        x = x + velocity
    return x
