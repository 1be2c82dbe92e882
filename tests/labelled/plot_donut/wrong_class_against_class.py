# wrong: x1 of both classes against each other
import matplotlib.pyplot as plt

def plot_donut(X, T):
    fig, ax = plt.subplots()
    A, B = X[T == 0], X[T == 1]
    m = min(len(A), len(B))
    ax.scatter(A[:m, 0], B[:m, 0], color="b")
    ax.scatter(A[:m, 1], B[:m, 1], color="r")
    return fig
