# fills the memory, hides the error, and goes on | exhaust
# expect: returns refused
# through without: limits
import numpy as np

kept = []


def attack():
    try:
        while len(kept) < 700:
            kept.append(np.ones(1 << 17))
    except MemoryError:
        return "refused"
    return "BREACH"
