"""Gradient descent.

The gradient points to where the function rises fastest, so the minus is what makes the walk go down. It is asked
for again at every new point: far from the bottom it is large and so is the step, near the bottom both vanish.

`x = x - ...` makes a new x each time. `x -= ...` would write into the caller's x0, and an array of whole numbers
could not hold the result.
"""


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        # x <- x - learning_rate dJ/dx
        x = x - learning_rate * gradient(x)
    return x
