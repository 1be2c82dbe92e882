# correct: a scatter with c=T
import matplotlib.pyplot as plt

def plot_donut(X, T):
    fig, ax = plt.subplots(figsize=(5, 5))
    ax.scatter(X[:, 0], X[:, 1], c=T, cmap="coolwarm", alpha=0.7)
    ax.set_aspect("equal")
    return fig
