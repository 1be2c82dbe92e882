# returns objects, records, dates, text, the far ends of numbers | data
# expect: returns or raises BadResult
import collections

import numpy as np

VALUES = {
    "objects": lambda: np.array([object()]), "records": lambda: np.zeros(2, "i4,f8"), "dates": lambda: np.array(["2020-01-01"], "M8[D]"),
    "texts": lambda: np.array(["a", "b"]), "not finite": lambda: np.array([np.nan, np.inf, -np.inf]), "complex": lambda: np.array([1 + 2j]),
    "long double": lambda: np.ones(2, np.longdouble), "half": lambda: np.ones(2, np.float16), "big-endian": lambda: np.arange(3, dtype=">f8"),
    "fortran": lambda: np.asfortranarray(np.arange(6.0).reshape(2, 3)), "backwards": lambda: np.arange(5)[::-2], "no axis": lambda: np.array(3.0),
    "empty": lambda: np.zeros((0, 3)), "huge and empty": lambda: np.zeros((0, 1 << 40)), "many axes": lambda: np.ones((1,) * 60),
    "matrix": lambda: np.asmatrix([[1, 2]]), "masked": lambda: np.ma.masked_array([1, 2], [0, 1]), "long": lambda: 10**4000,
    "longer": lambda: 10**6000, "negative": lambda: -(2**70), "bytes": lambda: b"x", "set": lambda: {1, 2}, "keys": lambda: {1: 2, (1, 2): 3, None: 0},
    "ellipsis": lambda: ..., "slice": lambda: slice(1, None), "range": lambda: range(3), "function": lambda: (lambda: 1), "class": lambda: int,
    "surrogate": lambda: "\ud800", "named": lambda: collections.namedtuple("P", "x y")(1, 2), "ordered": lambda: collections.OrderedDict(a=1),
    "void": lambda: np.void(b"abc"), "text array": lambda: np.array("x" * 100), "module": lambda: np, "type": lambda: np.float64, "error": lambda: ValueError(1),
    "memory": lambda: memoryview(b"abc"), "buffer": lambda: bytearray(b"abc"), "not implemented": lambda: NotImplemented,
}


def names():
    return list(VALUES)


def attack(name):
    return VALUES[name]()
