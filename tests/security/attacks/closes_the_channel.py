# closes the channel and goes on | forge
# expect: stopped ended
import os


def attack():
    os.close(3)
    while True:
        pass
