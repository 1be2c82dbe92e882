# no labels at the axes
import matplotlib.pyplot as plt

def plot_cost(costs):
    fig = plt.figure()
    plt.plot(costs)
    return fig
