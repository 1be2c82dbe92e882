# unstable: genfromtxt rewrites names with blanks or punctuation, which are not found then
import numpy as np

def load_census(path, feature, target):
    data = np.genfromtxt(path, delimiter=",", names=True, dtype=None, encoding="utf-8")
    return data[feature].astype(float), data[target].astype(float)
