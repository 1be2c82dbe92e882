# one scatter with c=T and a colour map
import matplotlib.pyplot as plt


def plot_xor(X, T):
    fig, ax = plt.subplots(subplot_kw={"projection": "3d"})
    ax.scatter(X[:, 0], X[:, 1], X[:, 0] * X[:, 1], c=T, cmap="coolwarm", s=50, alpha=0.7)
    ax.set_xlabel("x1"); ax.set_ylabel("x2"); ax.set_zlabel("x1 x2")
    return fig
