# The rows are reversed.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28)[::-1], cmap="gray")
    ax.set_title(f"{label}")
    return fig
