# math.exp takes no arrays
import math


def sigmoid(a):
    return 1 / (1 + math.exp(-a))
