# pairs of point and label shuffled as Python tuples
import random

import numpy as np


def make_xor(n):
    samples = []
    for i in range(n):
        a = -1 if i % 2 == 0 else 1
        b = -1 if (i // 2) % 2 == 0 else 1
        point = (a + random.gauss(0, 0.2), b + random.gauss(0, 0.2))
        samples.append((point, int(a != b)))
    random.shuffle(samples)
    X, T = zip(*samples)
    return np.array(X), np.array(T)
