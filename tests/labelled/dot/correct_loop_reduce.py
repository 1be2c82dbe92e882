# functools.reduce with a lambda
from functools import reduce


def dot(w, x):
    return reduce(lambda acc, pair: acc + pair[0] * pair[1], zip(w, x), 0.0)
