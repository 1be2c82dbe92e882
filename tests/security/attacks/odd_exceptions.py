# raises what would skip, pass, interrupt or leak | data
# expect: raises or stopped cpu|ended|memory
import unittest


class Skipped(BaseException):
    __module__ = "_pytest.outcomes"


class Bad(Exception):
    def __str__(self):
        raise SystemExit(0)

    __repr__ = __str__


class Named(Exception):
    pass


Named.__qualname__ = "\x1b[2J\u202e<script>"


def circle():
    one, other = ValueError(1), ValueError(2)
    one.__cause__, other.__cause__ = other, one
    raise one


def chain():
    error = None
    for _ in range(3000):
        new = ValueError()
        new.__cause__, error = error, new
    raise error


def raised(error):
    raise error


RAISES = {
    "skip": lambda: raised(unittest.SkipTest("skip")), "pytest's": lambda: raised(Skipped("skip")), "without text": lambda: raised(Bad()),
    "huge": lambda: raised(ValueError("x" * 10**7)), "interrupt": lambda: raised(KeyboardInterrupt()), "generator": lambda: raised(GeneratorExit()),
    "colours": lambda: raised(ValueError("\x1b[2J\u202e<script>alert(1)</script>\0")), "group": lambda: raised(ExceptionGroup("g", [ValueError(1)] * 5)),
    "circle": circle, "chain": chain, "surrogate": lambda: raised(ValueError("\ud800")), "assertion": lambda: raised(AssertionError("1 == 1")),
    "a name": lambda: raised(Named("x")), "xfail": lambda: raised(type("XFailed", (BaseException,), {"__module__": "_pytest.outcomes"})()),
    "stop": lambda: raised(StopIteration(1)), "to do": lambda: raised(NotImplementedError),
}


def names():
    return list(RAISES)


def attack(name):
    return RAISES[name]()
