# itertools.accumulate over the steps, the last one is wanted
from collections import deque
from itertools import accumulate, repeat


def gradient_descent(gradient, x0, learning_rate, steps):
    points = accumulate(repeat(None, steps), lambda x, _: x - learning_rate * gradient(x), initial=x0)
    return deque(points, maxlen=1).pop()
