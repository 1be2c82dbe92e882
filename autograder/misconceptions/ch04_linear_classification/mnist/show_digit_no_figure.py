# loses: test_show_digit_values, test_show_digit_title
# shows: show_digit(np.linspace(0.0, 1.0, 784), 7)
"""You return the pixels, and draw nothing. Show them with imshow, and return the figure."""


def show_digit(x, label):
    return x.reshape(28, 28)
