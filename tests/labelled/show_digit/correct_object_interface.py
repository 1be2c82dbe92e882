# Figure without pyplot.
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

def show_digit(x, label):
    figure = Figure()
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    axes.imshow(x.reshape((28, 28)))
    axes.set(title=str(label), xticks=[], yticks=[])
    return figure
