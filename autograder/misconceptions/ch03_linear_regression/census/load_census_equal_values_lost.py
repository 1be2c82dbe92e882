# loses: test_load_census_values
# shows: np.array(load_census(VirtualFile("small.csv", b"state,poverty_pct,hs_grad_pct\nOhio,15.2,87.6\nIowa,11.8,90.5\nUtah,15.2,90.4\nMaine,12.5,92.1\n"), "poverty_pct", "hs_grad_pct"))
"""Samples with the same feature are lost: a dict keeps one entry a key, and a set one of each value. Two lists
keep all samples."""

import csv

import numpy as np


def load_census(path, feature, target):
    pairs = {}
    with open(path) as file:
        for row in csv.DictReader(file):
            pairs[float(row[feature])] = float(row[target])
    return np.array(list(pairs)), np.array(list(pairs.values()))
