# Assigns to plt.title in place of calling it.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig = plt.figure()
    plt.imshow(x.reshape(28, 28), cmap="gray")
    plt.title = f"Label: {label}"
    return fig
