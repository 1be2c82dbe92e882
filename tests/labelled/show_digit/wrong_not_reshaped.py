# imshow of a flat array.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x, cmap="gray")
    ax.set_title(f"Label: {label}")
    return fig
