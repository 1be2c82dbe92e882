# a small class that draws
import matplotlib.pyplot as plt


class CostPlot:
    def __init__(self):
        self.figure, self.axes = plt.subplots()
        self.axes.set_xlabel(r"epoch $i$")
        self.axes.set_ylabel(r"cost $J_i$")

    def draw(self, values):
        self.axes.plot(list(range(len(values))), values, marker=".")
        return self.figure


def plot_cost(costs):
    return CostPlot().draw(costs)
