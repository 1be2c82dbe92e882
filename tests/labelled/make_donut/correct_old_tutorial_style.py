# old tutorial style: concatenate, then transpose
import numpy as np


def make_donut(N):
    R_inner = 5
    R_outer = 10
    R1 = np.random.randn(N // 2) * 0.5 + R_inner
    theta = 2*np.pi*np.random.random(N // 2)
    X_inner = np.concatenate([[R1 * np.cos(theta)], [R1 * np.sin(theta)]]).T
    R2 = np.random.randn(N // 2) * 0.5 + R_outer
    theta = 2*np.pi*np.random.random(N // 2)
    X_outer = np.concatenate([[R2 * np.cos(theta)], [R2 * np.sin(theta)]]).T
    X = np.concatenate([ X_inner, X_outer ])
    T = np.array([0]*(N//2) + [1]*(N//2)) # labels: first half are 0, last half are 1
    return X, T
