# writes garbage to the grader | forge
# expect: stopped protocol
import os


def attack():
    os.write(3, bytes(range(256)))
    return 1
