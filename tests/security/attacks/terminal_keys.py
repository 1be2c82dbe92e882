# pushes keys into a terminal | reach
# expect: refused
import fcntl


def names():
    return ["0", "1", "2", "3"]


def attack(number):
    fcntl.ioctl(int(number), 0x5412, b"x")
    return "BREACH: pushed"
