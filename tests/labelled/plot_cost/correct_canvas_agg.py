# old style: Figure, FigureCanvasAgg and add_subplot(111)
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure


def plot_cost(costs):
    fig = Figure(figsize=(5, 4), dpi=100)
    FigureCanvasAgg(fig)
    ax = fig.add_subplot(111)
    ax.plot(list(costs), "b-")
    ax.set_xlabel("epoch")
    ax.set_ylabel("cross-entropy")
    return fig
