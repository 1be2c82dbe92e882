# a print of Python 2
import matplotlib.pyplot as plt


def plot_cost(costs):
    print "final cost:", costs[-1]
    fig = plt.figure()
    plt.plot(costs)
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
