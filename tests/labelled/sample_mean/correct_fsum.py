# correct: math.fsum of a list
import math


def sample_mean(x):
    values = [float(v) for v in x]
    return math.fsum(values) / len(values)
