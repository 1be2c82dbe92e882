# columns of shape (N, 1) (accepted with a remark)
import numpy as np


def load_census(path, feature, target):
    raw = np.loadtxt(path, delimiter=",", dtype=str)
    head = list(raw[0])
    x = raw[1:, [head.index(feature)]].astype(float)
    t = raw[1:, [head.index(target)]].astype(float)
    return x, t
