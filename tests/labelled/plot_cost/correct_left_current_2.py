# draws on a new figure and leaves it current, returns nothing
import matplotlib.pyplot as plt
import numpy as np

def plot_cost(costs):
    plt.figure()
    plt.plot(np.arange(len(costs)), np.array(costs))
    plt.xlabel("number of iterations")
    plt.ylabel("J(w)")
