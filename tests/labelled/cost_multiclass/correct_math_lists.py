# correct: math.log, lists, a guard
import math


def cost(T, Y):
    total = 0.0
    for t_row, y_row in zip(T.tolist(), Y.tolist()):
        k = t_row.index(1)
        total -= math.log(max(y_row[k], 1e-100))
    return total
