# returns nothing, the figure is the current one
import matplotlib.pyplot as plt


def plot_cost(costs):
    plt.figure()
    plt.plot(costs)
    plt.title("Cost per epoch")
    plt.xlabel("Epochs")
    plt.ylabel("Cost")
