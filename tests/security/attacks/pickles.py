# returns what would run code if it were unpickled, evaluated or printed | forge
# expect: returns
import os


class Bomb:
    def __reduce__(self):
        return os.system, ("touch /tmp/agpwned",)

    def __repr__(self):
        os._exit(0)

    __str__ = __format__ = __repr__


def names():
    return ["object", "bytes", "text", "module"]


def attack(way):
    return {"object": Bomb(), "bytes": b"cos\nsystem\n(S'touch /tmp/agpwned'\ntR.", "module": os,
            "text": "__import__('os').system('touch /tmp/agpwned')"}[way]
