# correct: an endless generator of points and islice
from itertools import islice

def _walk(g, x, eta):
    while True:
        yield x
        x = x + (-eta) * g(x)

def gradient_descent(gradient, x0, learning_rate, steps):
    return next(islice(_walk(gradient, x0 + 0.0, learning_rate), steps, None))
