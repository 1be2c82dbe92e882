# Python 2 habit: map objects returned instead of arrays
import csv


def load_census(path, feature, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    x = map(float, [r[feature] for r in rows])
    t = map(float, [r[target] for r in rows])
    return x, t
