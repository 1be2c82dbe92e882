# loses: test_gradient_descent_steps
# shows: gradient_descent(lambda x: 2 * x + 1, 1.0, 0.1, 2)
"""You take one step too few. range(1, steps) leaves out `steps` itself: range(steps), or range(1, steps + 1), goes
round `steps` times."""


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(1, steps):
        x = x - learning_rate * gradient(x)
    return x
