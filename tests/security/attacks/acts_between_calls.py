# speaks to the grader between two calls | forge
# expect: returns or stopped protocol
import os
import weakref

import numpy as np


def late():
    os.write(3, b"GKW1\x10\0\0\0" + b"\1\0\0\0" + b"\0" * 8 + b"\7\0\0\0" + b"\xc0")


def attack():
    result = np.ones(2)
    weakref.finalize(result, late)
    return [result]
