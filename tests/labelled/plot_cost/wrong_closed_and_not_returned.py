# closes the figure and returns nothing
import matplotlib.pyplot as plt


def plot_cost(costs):
    plt.figure()
    plt.plot(costs)
    plt.xlabel("epoch")
    plt.ylabel("cost")
    plt.close()
