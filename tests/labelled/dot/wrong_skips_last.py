# off by one: the last product is left out
def dot(w, x):
    total = 0.0
    for i in range(len(w) - 1):
        total = total + w[i] * x[i]
    return total
