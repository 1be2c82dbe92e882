# functools.reduce in place of a loop
from functools import reduce


def gradient_descent(gradient, x0, learning_rate, steps):
    return reduce(lambda x, _: x - learning_rate * gradient(x), range(steps), x0)
