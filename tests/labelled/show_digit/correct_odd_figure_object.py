# A Figure without pyplot
import numpy as np
from matplotlib.figure import Figure


def show_digit(x, label):
    fig = Figure(figsize=(2, 2))
    ax = fig.subplots()
    ax.imshow(np.array(np.split(np.asarray(x), 28)), cmap="Greys", origin="upper")
    ax.set(title=f"{label}", xticks=[], yticks=[])
    return fig
