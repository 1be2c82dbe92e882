# an empty Fortran-ordered table filled row by row, two of its columns returned
import numpy as np


def load_census(path, feature, target):
    lines = open(path).read().strip().split("\n")
    names = lines[0].strip().split(",")
    idx = [names.index(feature), names.index(target)]
    out = np.zeros((len(lines) - 1, 2), order="F")
    for n, line in enumerate(lines[1:]):
        cells = line.split(",")
        out[n] = [float(cells[i]) for i in idx]
    return out[:, 0], out[:, 1]
