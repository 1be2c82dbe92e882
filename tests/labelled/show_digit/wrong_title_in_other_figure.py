# The title is set before the figure is made: it goes to another one.
import matplotlib.pyplot as plt

def show_digit(x, label):
    plt.title(f"Label: {label}")
    fig = plt.figure()
    plt.imshow(x.reshape(28, 28), cmap="gray")
    return fig
