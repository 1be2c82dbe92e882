# Asserts, type hints, float32.
import numpy as np
from matplotlib import pyplot as plt
from matplotlib.figure import Figure

def show_digit(x: np.ndarray, label: int) -> Figure:
    """Show one digit."""
    x = np.asarray(x, dtype=np.float32).ravel()
    assert x.size == 784, "not an MNIST image"
    side = int(np.sqrt(x.size))
    figure, axes = plt.subplots()
    axes.imshow(x.reshape(side, side), cmap="Blues", aspect="equal")
    axes.set_title(f"label = {int(label)}")
    return figure
