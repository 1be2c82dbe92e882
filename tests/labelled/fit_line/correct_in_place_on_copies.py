# centres copies in place
import numpy as np


def fit_line(x, y):
    xc = np.array(x, dtype=float)
    yc = np.array(y, dtype=float)
    mx, my = xc.mean(), yc.mean()
    xc -= mx
    yc -= my
    m = xc @ yc / (xc @ xc)
    return m, my - m * mx
