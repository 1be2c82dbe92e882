# a list comprehension, summed
def squared_error(T, Y):
    return sum([(t - y) ** 2 for t, y in zip(T, Y)])
