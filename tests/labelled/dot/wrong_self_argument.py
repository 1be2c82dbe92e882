# a method without its class
import numpy as np


def dot(self, w, x):
    return w.dot(x)
