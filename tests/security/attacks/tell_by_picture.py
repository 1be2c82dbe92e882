# tells the hidden inputs by the title and the labels of a figure | tell
# expect: returns
import matplotlib.pyplot as plt


def attack(x):
    figure, axes = plt.subplots()
    axes.plot(x.ravel(), x.ravel(), label=str(x.tolist()))
    axes.set_title(str(x.tolist()))
    axes.legend()
    return figure
