# pcolormesh with the y axis pointing down.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.pcolormesh(x.reshape(28, 28), cmap="gray")
    ax.invert_yaxis()
    ax.set_aspect("equal")
    ax.set_title(f"{label}")
    return fig
