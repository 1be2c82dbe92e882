# pcolormesh starts below: the digit stands on its head.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.pcolormesh(x.reshape(28, 28), cmap="gray")
    ax.set_title(f"Label: {label}")
    return fig
