# correct: lists
from random import normalvariate


def initialize_weights(D, K):
    return [[normalvariate(0, 1) for _ in range(K)] for _ in range(D)]
