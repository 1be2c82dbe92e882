# opens its own output and input again through /proc and /dev | read
# expect: refused
# through without: seccomp
WAYS = {
    "output": lambda: open("/proc/self/fd/1", "r+b"),
    "dev": lambda: open("/dev/fd/2", "r+b"),
    "input": lambda: open("/dev/stdin"),
    "terminal": lambda: open("/dev/tty", "w"),
    "own memory": lambda: open("/proc/self/mem", "r+b"),
}


def names():
    return list(WAYS)


def attack(way):
    return repr(WAYS[way]())
