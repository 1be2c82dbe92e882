# two end points, returns the Axes
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    _, ax = plt.subplots(figsize=(6, 4))
    ax.plot(x, t, linestyle="None", marker="x", color="k")
    lo, hi = min(x), max(x)
    ax.plot([lo, hi], [m * lo + b, m * hi + b])
    ax.set(xlabel="x", ylabel="t", title="fit")
    return ax
