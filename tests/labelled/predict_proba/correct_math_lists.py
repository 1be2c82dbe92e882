# correct: pure Python lists, returns a list of lists
import numpy as np
import math


def predict(X, W, b):
    D, K = np.shape(W)
    bias = [float(b)] * K if np.ndim(b) == 0 else [float(v) for v in b]
    result = []
    for x in X:
        scores = [sum(x[d] * W[d][k] for d in range(D)) + bias[k] for k in range(K)]
        m = max(scores)
        exps = [math.exp(s - m) for s in scores]
        total = math.fsum(exps)
        result.append([e / total for e in exps])
    return result
