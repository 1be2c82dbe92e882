# random and math only, lists come back
import math
import random

def make_donut(n):
    X = []
    T = []
    for label, ring in enumerate([5, 10]):
        for i in range(n // 2):
            angle = random.uniform(0, 2 * math.pi)
            radius = random.gauss(ring, 0.5)
            X.append([radius * math.cos(angle), radius * math.sin(angle)])
            T.append(label)
    return X, T
