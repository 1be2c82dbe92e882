# loses: test_gradient_descent_of_arrays, test_gradient_descent_of_integers
# shows: gradient_descent(lambda x: 2 * x + 1, np.array([1.0, 3.0]), 0.1, 2)
"""An array came where a single number was expected: float(x), math functions and `if` or `while` on x take one number
only. Write each step so that it works on all components at once."""


def gradient_descent(gradient, x0, learning_rate, steps):
    x = float(x0)
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
    return x
