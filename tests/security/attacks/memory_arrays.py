# fills the memory with arrays | exhaust
# expect: stopped memory
# through without: limits
import numpy as np


def attack():
    kept = [np.ones(1 << 17) for _ in range(700)]
    return f"BREACH: {len(kept)} MiB"
