# polyfit through two points on the boundary.
import numpy as np

def boundary(w, b):
    x = np.array([-1.0, 1.0])
    y = -(w[0] * x + b) / w[1]
    m, c = np.polyfit(x, y, 1)
    return float(m), float(c)
