# returns two Python lists (accepted with a remark)
import csv


def load_census(path, feature, target):
    x, t = [], []
    with open(path) as f:
        for row in csv.DictReader(f):
            x.append(float(row[feature]))
            t.append(float(row[target]))
    return x, t
