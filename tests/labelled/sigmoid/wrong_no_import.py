# wrong: exp is imported from nowhere
def sigmoid(a):
    return 1 / (1 + exp(-a))
