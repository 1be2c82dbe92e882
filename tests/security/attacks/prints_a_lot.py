# prints fifty megabytes at once, to both streams, past Python's streams too | exhaust
# expect: returns printed
# through without: limits
import os
import sys


def attack():
    text = "A" * (10 << 20)
    print(text, file=sys.stderr)
    for _ in range(4):
        print(text)
        try:
            os.write(1, text.encode())
        except OSError:
            pass
    return "printed"
