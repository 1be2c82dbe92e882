# wrong: labels -1 (inner) and +1 (outer), where the exercise asks for another convention
import numpy as np

def make_donut(n):
    s = np.repeat([-1, 1], n // 2)
    r = 7.5 + 2.5 * s + np.random.randn(n) / 2
    a = np.random.rand(n) * 2 * np.pi
    return np.c_[r * np.cos(a), r * np.sin(a)], s
