# loses: test_load_census_values, test_load_census_columns
# shows: np.array(load_census(VirtualFile("small.csv", b"state,abb,region,income_2010,income_2015,poverty_pct,hs_grad_pct,urban_pct,single_parent_pct\nOhio,OH,Midwest,24980,25954,15.2,87.6,65.31,26.3\nIowa,IA,Midwest,25432,27857,11.8,90.5,41.66,20.3\nUtah,UT,West,25179,26046,11.5,90.4,81.17,17.9\n"), "poverty_pct", "hs_grad_pct"))
"""You sorted feature and target apart from each other, so that they belong to different samples now. They
stay in the order of the file."""

import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as file:
        rows = list(csv.DictReader(file))
    x = np.array([float(row[feature]) for row in rows])
    t = np.array([float(row[target]) for row in rows])
    return np.sort(x), np.sort(t)
