# ends the process when its result is let go of | exhaust
# expect: returns
import os
import weakref

import numpy as np


def attack():
    result = np.ones(2)
    weakref.finalize(result, os._exit, 0)
    return [result]
