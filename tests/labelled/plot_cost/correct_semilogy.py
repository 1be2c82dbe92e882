# correct: pyplot state machine, logarithmic cost axis
import matplotlib.pyplot as plt
import numpy as np

def plot_cost(costs):
    f = plt.figure()
    plt.semilogy(np.arange(len(costs)), np.asarray(costs))
    plt.xlabel("epoch")
    plt.ylabel("cost (log scale)")
    return f
