# builds the lists of x and y by hand
import matplotlib.pyplot as plt

def plot_cost(costs):
    x_values = []
    y_values = []
    number = 0
    for c in costs:
        x_values.append(number)
        y_values.append(float(c))
        number += 1
    figure = plt.figure()
    axes = figure.add_axes([0.15, 0.12, 0.8, 0.8])
    axes.plot(x_values, y_values)
    axes.set_xlabel("Epochs")
    axes.set_ylabel("Costs")
    return figure
