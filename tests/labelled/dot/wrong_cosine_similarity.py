# divides by the lengths: the cosine of the angle
import numpy as np


def dot(w, x):
    return w.dot(x) / (np.linalg.norm(w) * np.linalg.norm(x))
