# correct: nothing returned, the figure is left the current one
import matplotlib.pyplot as plt

def plot_xor(X, T):
    plt.figure(figsize=(7, 6))
    ax = plt.axes(projection="3d")
    colors = ["g" if t else "k" for t in T]
    ax.scatter(X[:, 0], X[:, 1], X[:, 0] * X[:, 1], color=colors, marker="^")
    plt.title("xor")
