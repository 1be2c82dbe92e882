# draws the last cost alone
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig = plt.figure()
    plt.plot([costs[-1]], "o-")
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
