# xlabel is called twice, the y axis has no label
import matplotlib.pyplot as plt

def plot_cost(costs):
    fig = plt.figure()
    plt.plot(costs)
    plt.xlabel("epoch")
    plt.xlabel("cost")
    return fig
