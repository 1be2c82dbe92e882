# Takes x[0] for the label: 783 pixels do not fit.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x[1:].reshape(28, 28), cmap="gray")
    ax.set_title(f"Label: {label}")
    return fig
