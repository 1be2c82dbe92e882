# With a colour bar beside it, as a second Axes.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    im = ax.imshow(x.reshape(28, 28), cmap="viridis")
    fig.colorbar(im, ax=ax)
    ax.set_title(f"label: {label}")
    return fig
