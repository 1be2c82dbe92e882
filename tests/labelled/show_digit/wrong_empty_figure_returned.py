# Returns a second, empty figure.
import matplotlib.pyplot as plt

def show_digit(x, label):
    plt.imshow(x.reshape(28, 28), cmap="gray")
    plt.title(f"Label: {label}")
    fig = plt.figure()
    return fig
