# loses: test_load_census_columns
# shows: np.array(load_census(VirtualFile("moved.csv", b"urban_pct,hs_grad_pct,poverty_pct,income_2010,income_2015,a,b,c,single_parent_pct,state\n65.31,87.6,15.2,24980,25954,1,2,3,26.3,Ohio\n41.66,90.5,11.8,25432,27857,4,5,6,20.3,Iowa\n"), "poverty_pct", "hs_grad_pct"))
"""You read the columns at the places that they have in one file. The header says where they are: look up the
names there."""

import csv

import numpy as np


def load_census(path, feature, target):
    places = {"income_2010": 3, "income_2015": 4, "poverty_pct": 5, "hs_grad_pct": 6, "urban_pct": 7, "single_parent_pct": 8}
    with open(path) as file:
        _, *rows = list(csv.reader(file))
    j, k = places[feature], places[target]
    return np.array([float(row[j]) for row in rows]), np.array([float(row[k]) for row in rows])
