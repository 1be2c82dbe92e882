# wrong: prints and returns nothing
import numpy as np


def sigmoid(a):
    print(1 / (1 + np.exp(-a)))
