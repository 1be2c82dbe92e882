# costs.sort() changes the caller's list and the picture
import matplotlib.pyplot as plt

def plot_cost(costs):
    costs.sort()
    plt.figure()
    plt.plot(costs[::-1])
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return plt.gcf()
