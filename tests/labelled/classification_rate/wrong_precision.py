# Precision of class 1 in place of the rate over all.
import numpy as np

def classification_rate(T, P):
    hits = 0
    claimed = 0
    for t, p in zip(T, P):
        if p == 1:
            claimed += 1
            if t == 1:
                hits += 1
    return hits / claimed if claimed else 0.0
