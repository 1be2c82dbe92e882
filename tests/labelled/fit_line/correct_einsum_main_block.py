# einsum, with a demo under __main__
import numpy as np


def fit_line(x, y):
    xm, ym = np.mean(x), np.mean(y)
    num = np.einsum("i,i", x - xm, y - ym)
    den = np.einsum("i,i", x - xm, x - xm)
    m = num / den
    return m, ym - m * xm


if __name__ == "__main__":
    print(fit_line(np.array([0.0, 1.0, 2.0]), np.array([1.0, 3.0, 5.0])))
