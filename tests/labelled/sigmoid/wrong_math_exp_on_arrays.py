# wrong: math.exp takes one number and stops on arrays
import math


def sigmoid(a):
    return 1 / (1 + math.exp(-a))
