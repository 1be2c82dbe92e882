# draws a global list J_history that is not there
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig = plt.figure()
    plt.plot(J_history)
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
