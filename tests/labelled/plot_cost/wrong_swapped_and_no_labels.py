# two mistakes: axes swapped, no labels
import matplotlib.pyplot as plt

def plot_cost(costs):
    n = list(range(len(costs)))
    plt.figure()
    plt.plot(costs, n)
    return plt.gcf()
