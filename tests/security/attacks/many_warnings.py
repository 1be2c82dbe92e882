# warns without end, in thousands of categories | data
# expect: returns
import warnings


def attack():
    for number in range(3000):
        warnings.warn("x" * 1000, type(f"W{number}", (Warning,), {}), stacklevel=1)
    return 1
