# wrong: (t, x) in place of (x, t), where the exercise asks for another convention
import csv
import numpy as np

def load_census(path, feature, target):
    with open(path) as f:
        reader = csv.reader(f)
        head = next(reader)
        i, j = head.index(feature), head.index(target)
        pairs = np.array([(float(r[j]), float(r[i])) for r in reader])
    return pairs[:, 0], pairs[:, 1]
