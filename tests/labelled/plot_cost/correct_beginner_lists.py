# a beginner's code: makes both lists by hand in a loop
import matplotlib.pyplot as plt


def plot_cost(costs):
    xs = []
    ys = []
    counter = 0
    for c in costs:
        xs.append(counter)
        ys.append(c)
        counter = counter + 1
    my_figure = plt.figure()
    plt.plot(xs, ys, "g--")
    plt.xlabel("epoch number")
    plt.ylabel("cost value")
    return my_figure
