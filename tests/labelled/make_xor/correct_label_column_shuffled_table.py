# data and label in one table, shuffled together, labels handed back as a column
import numpy as np

def make_xor(n):
    q = n // 4
    c = np.array([[-1, -1, 0], [-1, 1, 1], [1, -1, 1], [1, 1, 0]], dtype=float)
    data = np.vstack([row for row in c for _ in range(q)])
    data[:, :2] += 0.15 * np.random.randn(n, 2)
    np.random.shuffle(data)
    return data[:, :2], data[:, 2:]
