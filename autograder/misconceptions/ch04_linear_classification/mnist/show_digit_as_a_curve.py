# loses: test_show_digit_values
# shows: show_digit(np.linspace(0.0, 1.0, 784), 7)
"""You drew the pixels as a curve. They are a picture: reshape x to 28 x 28 and show it with imshow."""

import matplotlib.pyplot as plt


def show_digit(x, label):
    figure, axes = plt.subplots()
    axes.plot(x)
    axes.set_title(f"label: {label}")
    return figure
