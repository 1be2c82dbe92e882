# Returns what imshow gave; the figure is left current.
import matplotlib.pyplot as plt

def show_digit(x, label):
    plt.figure()
    plt.title(f"number {label}")
    return plt.imshow(x.reshape(28, 28), cmap="gray")
