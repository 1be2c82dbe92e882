# Pure Python: math.exp for each entry, nested lists returned.
import math


def _one_sigmoid(a):
    if a >= 0:
        return 1.0 / (1.0 + math.exp(-a))
    e = math.exp(a)
    return e / (1.0 + e)


def _one_tanh(a):
    if abs(a) > 20:
        return 1.0 if a > 0 else -1.0
    up, down = math.exp(a), math.exp(-a)
    return (up - down) / (up + down)


def _each(function, a):
    try:
        return [_each(function, entry) for entry in a]
    except TypeError:
        return function(float(a))


def sigmoid(a):
    return _each(_one_sigmoid, a)


def tanh(a):
    return _each(_one_tanh, a)


def softmax(A):
    rows = []
    for scores in A:
        top = max(scores)
        powers = [math.exp(s - top) for s in scores]
        total = sum(powers)
        rows.append([p / total for p in powers])
    return rows
