# reads every descriptor that was inherited | read
# expect: returns nothing
import os

I = {}


def setup(info):
    I.update(info)


def attack():
    for number in range(256):
        try:
            os.close(os.dup(number))
        except OSError:
            continue
        if number > 3:
            return f"BREACH: descriptor {number} is open"
        try:
            content = os.pread(number, 4096, 0)
        except OSError:
            continue
        if I["mark"].encode() in content:
            return f"BREACH: descriptor {number}"
    return "nothing"
