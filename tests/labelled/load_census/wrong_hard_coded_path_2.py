# always opens data/us_states.csv
import csv

import numpy as np


def load_census(path, feature, target):
    with open("data/us_states.csv") as f:
        rows = list(csv.DictReader(f))
    return (np.array([float(r[feature]) for r in rows]), np.array([float(r[target]) for r in rows]))
