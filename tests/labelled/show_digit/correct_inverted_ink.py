# 1 - x with a grey map: black ink on white paper.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(1 - x.reshape(28, 28), cmap="gray")
    ax.set_title(f"MNIST {label}")
    return fig
