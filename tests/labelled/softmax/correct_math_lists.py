# correct: math.exp and lists, an array at the end
import numpy as np
import math


def softmax(A):
    result = []
    for row in A.tolist():
        m = max(row)
        exps = [math.exp(v - m) for v in row]
        total = sum(exps)
        result.append([e / total for e in exps])
    return np.array(result)
