# an endless generator of points, of which itertools takes the right one
from itertools import islice


def _walk(gradient, x, rate):
    while True:
        yield x
        x = x - rate * gradient(x)


def gradient_descent(gradient, x0, learning_rate, steps):
    return next(islice(_walk(gradient, x0, learning_rate), steps, None))
