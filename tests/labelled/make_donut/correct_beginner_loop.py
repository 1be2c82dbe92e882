# plain loop with math and random, shuffled pairs
import math
import random
import numpy as np

def make_donut(n):
    samples = []
    for i in range(n):
        label = i % 2
        if label == 0:
            radius = random.gauss(5, 0.5)
        else:
            radius = random.gauss(10, 0.5)
        angle = random.random() * 2 * math.pi
        x1 = radius * math.cos(angle)
        x2 = radius * math.sin(angle)
        samples.append((x1, x2, label))
    random.shuffle(samples)
    X = np.array([[s[0], s[1]] for s in samples])
    T = np.array([s[2] for s in samples])
    return X, T
