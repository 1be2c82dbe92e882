# puts something else in the place of its own module | data
# expect: returns or raises AttributeError|TypeError|ImportError|KeyError
import sys


class Anything:
    __name__ = "sub"

    def __getattr__(self, name):
        return lambda *args: 1


def attack():
    return 1


sys.modules[__name__] = Anything()
