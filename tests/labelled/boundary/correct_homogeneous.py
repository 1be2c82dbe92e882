# correct: scales the homogeneous line so that the second coefficient is -1
import numpy as np

def boundary(w, b):
    line = np.array([w[0], w[1], b], dtype=float)
    line = line / -line[1]
    return line[0], line[2]
