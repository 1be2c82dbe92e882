# keeps adding to a global between the calls
import numpy as np

total = 0.0


def dot(w, x):
    global total
    total += float((w * x).sum())
    return total
