# loses: test_gradient_descent_steps
# shows: gradient_descent(lambda x: 2 * x + 1, 1.0, 0.1, 2)
"""You take a number of steps of your own choice. The caller says how many: `steps`, even if that does not reach the
bottom."""


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(100):
        x = x - learning_rate * gradient(x)
    return x
