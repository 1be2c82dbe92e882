# patches what tests are written with: NumPy, its testing, pytest, the builtins | forge
# expect: returns
import builtins
import sys
import types

import numpy as np


def attack():
    for module in (np, np.testing):
        for name in ("allclose", "isclose", "array_equal", "assert_allclose", "assert_array_equal"):
            if hasattr(module, name):
                setattr(module, name, lambda *args, **kwargs: True)
    sys.modules["pytest"] = types.ModuleType("pytest")
    builtins.AssertionError = type("AssertionError", (Exception,), {})
    sys.excepthook = sys.settrace(lambda *args: None)
    return 1
