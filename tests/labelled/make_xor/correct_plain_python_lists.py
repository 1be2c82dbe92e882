# beginner code without NumPy that appends points to lists and returns lists
import random

def make_xor(n):
    points = []
    labels = []
    for cx in (-1, 1):
        for cy in (-1, 1):
            for i in range(n // 4):
                points.append([random.gauss(cx, 0.2), random.gauss(cy, 0.2)])
                if cx == cy:
                    labels.append(0)
                else:
                    labels.append(1)
    return points, labels
