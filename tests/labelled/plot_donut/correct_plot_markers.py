# correct: plot with markers only, a call for each class, axes returned
import matplotlib.pyplot as plt
import numpy as np

def plot_donut(X, T):
    plt.figure()
    plt.scatter(*X[np.flatnonzero(T == 0)].T, marker="o", color="tab:blue")
    plt.scatter(*X[np.flatnonzero(T == 1)].T, marker="x", color="tab:red")
    return plt.gca()
