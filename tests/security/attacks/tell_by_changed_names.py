# tells the hidden inputs by the names of the arguments that it says were changed | tell
# expect: returns
import sys


def attack(x):
    frame = sys._getframe()
    while "_differ" not in frame.f_globals:
        frame = frame.f_back
    frame.f_globals["_differ"] = lambda *args: True
    told = str(x.tolist())
    for up in (frame,):
        if "copies" in up.f_locals:
            up.f_locals["copies"][:] = [(told, x, x)]
    return 0.0
