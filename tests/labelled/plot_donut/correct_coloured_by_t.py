# one scatter with c=T, axes returned
import matplotlib.pyplot as plt


def plot_donut(X, T):
    fig, ax = plt.subplots(figsize=(6, 6))
    ax.scatter(X[:, 0], X[:, 1], c=T, s=10, cmap="bwr")
    return ax
