# correct: math.fsum over the list
import math

def sample_mean(x):
    return math.fsum(x) / len(x)
