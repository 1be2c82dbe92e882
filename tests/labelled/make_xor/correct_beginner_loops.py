# plain Python loops with random.gauss and lists
import random
import numpy as np

def make_xor(n):
    points = []
    labels = []
    number_per_corner = int(n / 4)
    for x1 in [-1, 1]:
        for x2 in [-1, 1]:
            for i in range(number_per_corner):
                noise1 = random.gauss(0, 0.2)
                noise2 = random.gauss(0, 0.2)
                points.append([x1 + noise1, x2 + noise2])
                if x1 == x2:
                    labels.append(0)
                else:
                    labels.append(1)
    X = np.array(points)
    T = np.array(labels)
    return X, T
