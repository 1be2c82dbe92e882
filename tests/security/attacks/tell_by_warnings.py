# tells the hidden inputs by warnings and their categories | tell
# expect: returns
import warnings


def attack(x):
    warnings.warn(str(x.tolist()), RuntimeWarning, stacklevel=1)
    warnings.warn("overflow " + str(x.tolist()), RuntimeWarning, stacklevel=1)
    warnings.warn("", type("W" + str(int(abs(x).sum() * 1000)), (RuntimeWarning,), {}), stacklevel=1)
    return 0.0
