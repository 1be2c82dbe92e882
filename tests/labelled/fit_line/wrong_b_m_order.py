# returns the intercept first
import numpy as np


def fit_line(x, y):
    m_x, m_y = np.mean(x), np.mean(y)
    SS_xy = np.sum(y * x) - len(x) * m_y * m_x
    SS_xx = np.sum(x * x) - len(x) * m_x * m_x
    b_1 = SS_xy / SS_xx
    b_0 = m_y - b_1 * m_x
    return (b_0, b_1)
