# loses: test_gradient_descent_steps
# shows: gradient_descent(lambda x: 2 * x + 1, 1.0, 0.1, 2)
"""You take one step too many. range(steps) has `steps` numbers, from 0 to steps - 1; a first step before the loop, or a
`<=` in a while, adds another."""


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps + 1):
        x = x - learning_rate * gradient(x)
    return x
