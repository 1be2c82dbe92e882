# A curve of the 784 pixels.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.plot(x)
    ax.set_title(f"Label: {label}")
    return fig
