# prints the costs and draws nothing
def plot_cost(costs):
    for epoch, cost in enumerate(costs):
        print("epoch", epoch, "cost", cost)
