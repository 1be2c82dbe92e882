# correct: returns a list of lists
import math


def softmax(A):
    probabilities = []
    for row in A:
        biggest = max(row)
        exps = list(map(lambda v: math.exp(v - biggest), row))
        probabilities.append([e / sum(exps) for e in exps])
    return probabilities
