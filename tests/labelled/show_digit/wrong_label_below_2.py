# wrong: the label stands below the picture (xlabel), not in the title
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28), cmap="Greys")
    ax.set_xlabel(f"digit {label}")
    return fig
