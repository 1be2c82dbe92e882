# Prints the picture as text.
def show_digit(x, label):
    print("Label:", label)
    for i in range(28):
        print("".join("#" if v > 0.5 else "." for v in x[28 * i:28 * i + 28]))
