# correct: nested lists and math.exp, array at the end
import math
import numpy as np

def softmax(A):
    result = []
    for row in np.asarray(A).tolist():
        top = max(row)
        exps = [math.exp(v - top) for v in row]
        total = math.fsum(exps)
        result.append([e / total for e in exps])
    return np.array(result)
