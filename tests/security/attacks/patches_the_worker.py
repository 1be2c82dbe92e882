# puts its own functions in the place of the worker's | forge
# expect: returns or stopped ended|protocol|wall|cpu
import sys


def attack():
    frame = sys._getframe()
    while "_answer" not in frame.f_globals:
        frame = frame.f_back
    for name in ("_differ", "_own", "_watch", "_safe"):
        frame.f_globals[name] = lambda *args: True
    return 1
