# correct: rows reversed and origin="lower": upright all the same
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28)[::-1], origin="lower", cmap="gray")
    ax.set_title(f"{label}")
    return fig
