# wrong: a default list keeps the rows of earlier calls
import numpy as np


def softmax(A, rows=[]):
    for r in A:
        e = np.exp(r - r.max())
        rows.append(e / e.sum())
    return np.array(rows)
