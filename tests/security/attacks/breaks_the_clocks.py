# sets the clocks and the seeds that its process goes by | forge
# expect: returns
import random
import time

import numpy as np


def attack():
    time.time = time.monotonic = time.perf_counter = lambda: 0.0
    random.seed = np.random.seed = lambda *args: None
    random.random = lambda: 0.5
    return 1
