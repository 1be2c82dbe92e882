# angles in degrees, converted to radians
import numpy as np


def make_donut(n):
    degrees = 360 * np.random.random_sample(n)
    angles = np.deg2rad(degrees)
    labels = np.array([i // (n // 2) for i in range(n)])
    radii = np.array([5, 10])[labels] + np.random.normal(0, 0.5, n)
    return np.column_stack((radii * np.cos(angles), radii * np.sin(angles))), labels
