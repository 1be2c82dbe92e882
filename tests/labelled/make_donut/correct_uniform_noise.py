# correct: uniform noise +-0.87 (deviation 0.5) on the radii
import numpy as np

def make_donut(n):
    radius = np.concatenate([np.ones(n // 2) * 5, np.ones(n // 2) * 10])
    radius += (np.random.random(n) - 0.5) * np.sqrt(12) * 0.5
    theta = np.random.uniform(0, 2 * np.pi, size=n)
    X = np.empty((n, 2))
    X[:, 0] = radius * np.cos(theta)
    X[:, 1] = radius * np.sin(theta)
    return X, (np.arange(n) >= n // 2).astype(float)
