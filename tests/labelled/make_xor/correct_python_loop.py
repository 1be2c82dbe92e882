# correct: nested loops and random.uniform noise of standard deviation 0.2, shuffled as pairs
import random
import numpy as np

def make_xor(n):
    pairs = []
    half = 0.2 * 3**0.5
    for sx in (-1, 1):
        for sy in (-1, 1):
            for _ in range(n // 4):
                p = [sx + random.uniform(-half, half), sy + random.uniform(-half, half)]
                pairs.append((p, int(sx != sy)))
    random.shuffle(pairs)
    X = np.array([p for p, _ in pairs])
    T = np.array([t for _, t in pairs])
    return X, T
