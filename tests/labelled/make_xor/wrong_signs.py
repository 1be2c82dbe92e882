# wrong: labels -1 and +1, where the exercise asks for another convention
import numpy as np

def make_xor(n):
    a = np.tile([1, 1, -1, -1], n // 4)
    b = np.tile([1, -1, 1, -1], n // 4)
    X = np.column_stack((a, b)) + 0.2 * np.random.randn(n, 2)
    return X, -a * b
