# beginner code: read all lines, split at commas, count columns by hand
import numpy as np


def load_census(path, feature, target):
    f = open(path, "r")
    content = f.read()
    f.close()
    lines = content.splitlines()
    first_line = lines[0]
    column_names = first_line.split(",")
    feature_column = -1
    target_column = -1
    k = 0
    while k < len(column_names):
        if column_names[k] == feature:
            feature_column = k
        if column_names[k] == target:
            target_column = k
        k = k + 1
    list_x = []
    list_t = []
    for n in range(1, len(lines)):
        line = lines[n]
        if line == "":
            continue
        cells = line.split(",")
        value_x = float(cells[feature_column])
        value_t = float(cells[target_column])
        list_x.append(value_x)
        list_t.append(value_t)
    x = np.array(list_x)
    t = np.array(list_t)
    return x, t
