# returns what is equal to everything, or says it is another type | forge
# expect: returns
import numpy as np


class Equal(float):
    __eq__ = __le__ = __ge__ = lambda self, other: True
    __ne__ = lambda self, other: False
    __hash__ = float.__hash__


class Liar(list):
    __class__ = float
    __float__ = __array__ = lambda self, *args, **kwargs: 0.0


class Array(np.ndarray):
    __eq__ = lambda self, other: np.ones(self.shape, bool)
    __array_ufunc__ = lambda self, *args, **kwargs: True
    __array_function__ = lambda self, *args, **kwargs: True


WAYS = {
    "number": lambda: Equal(0),
    "list": Liar,
    "array": lambda: np.zeros(3).view(Array),
    "in a list": lambda: [Equal(0), np.zeros(2).view(Array)],
    "as a key": lambda: {Equal(0): Equal(1)},
    "approx": lambda: type("approx", (), {"__eq__": lambda s, o: True, "__array_priority__": 1e9})(),
}


def names():
    return list(WAYS)


def attack(way):
    return WAYS[way]()
