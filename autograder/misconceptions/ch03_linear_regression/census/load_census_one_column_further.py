# loses: test_load_census_values, test_load_census_columns
# shows: np.array(load_census(VirtualFile("small.csv", b"state,abb,region,income_2010,income_2015,poverty_pct,hs_grad_pct,urban_pct,single_parent_pct\nOhio,OH,Midwest,24980,25954,15.2,87.6,65.31,26.3\nIowa,IA,Midwest,25432,27857,11.8,90.5,41.66,20.3\nUtah,UT,West,25179,26046,11.5,90.4,81.17,17.9\n"), "poverty_pct", "hs_grad_pct"))
"""Each column is read one place too far to the right. Do you count a column that is not there, or count from
1?"""

import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as file:
        header, *rows = list(csv.reader(file))
    numbers = [k for k in range(len(header)) if rows[0][k][:1].strip("-").isdigit() or rows[0][k][1:2].isdigit()]
    j, k = (numbers[(numbers.index(header.index(name)) + 1) % len(numbers)] for name in (feature, target))
    return np.array([float(row[j]) for row in rows]), np.array([float(row[k]) for row in rows])
