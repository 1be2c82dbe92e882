# keeps the hidden inputs for when its public examples are shown | tell
# expect: returns
import numpy as np

seen = []


def attack(x):
    seen.append(x.tolist())
    return np.array([v for kept in seen for v in np.ravel(kept)])
