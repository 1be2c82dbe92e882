# empties the table of modules, the builtins and the garbage collector | forge
# expect: returns or stopped ended|protocol|cpu|wall or raises TypeError|AttributeError|NameError|ImportError|RuntimeError|KeyError
import builtins
import gc
import sys


def names():
    return ["modules", "builtins", "collector"]


def attack(way):
    if way == "modules":
        sys.modules.clear()
    elif way == "builtins":
        builtins.type = builtins.len = builtins.isinstance = None
    else:
        gc.callbacks.append(lambda *args: 1 / 0)
        gc.set_threshold(1)
    return 1
