# loses: test_show_digit_values
# shows: show_digit(np.linspace(0.0, 1.0, 784), 7)
"""You show all pixels in a single row. They are 28 rows of 28: reshape x first."""

import matplotlib.pyplot as plt


def show_digit(x, label):
    figure, axes = plt.subplots()
    axes.imshow(x.reshape(1, 784))
    axes.set_title(f"label: {label}")
    return figure
