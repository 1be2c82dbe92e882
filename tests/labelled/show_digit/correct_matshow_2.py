# correct: Axes.matshow on a Figure without pyplot
from matplotlib.figure import Figure
import numpy as np

def show_digit(x, label):
    side = int(np.sqrt(x.size))
    fig = Figure()
    ax = fig.subplots()
    ax.matshow(np.array(x).reshape(side, -1), cmap="bone")
    ax.set_title(f"This is a {label}")
    return ax
