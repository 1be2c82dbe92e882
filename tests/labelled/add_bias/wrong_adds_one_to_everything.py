# X + 1: takes "add" literally
import numpy as np


def add_bias(X):
    return X + 1
