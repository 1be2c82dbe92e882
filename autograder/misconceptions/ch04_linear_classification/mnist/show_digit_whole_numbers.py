# loses: test_show_digit_values
# shows: show_digit(np.linspace(0.0, 1.0, 784), 7)
"""You made integers of the pixels, so that all but the brightest became 0. Show the numbers as they are."""

import matplotlib.pyplot as plt


def show_digit(x, label):
    figure, axes = plt.subplots()
    axes.imshow(x.reshape(28, 28).astype(int))
    axes.set_title(f"label: {label}")
    return figure
