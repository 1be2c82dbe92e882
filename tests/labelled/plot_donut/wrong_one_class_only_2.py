# only class 0 is drawn, the second scatter is missing
import matplotlib.pyplot as plt

def plot_donut(X, T):
    fig, ax = plt.subplots()
    inner = X[T == 0]
    ax.scatter(inner[:, 0], inner[:, 1], c="b")
    return fig
