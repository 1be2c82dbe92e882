# = for +=
def squared_error(T, Y):
    J = 0
    for i in range(len(T)):
        J = (T[i] - Y[i]) ** 2
    return J
