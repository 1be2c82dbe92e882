# targets minus the mean of the predictions
def r_squared(T, Y):
    ss_res = ((T - Y) ** 2).sum()
    ss_tot = ((T - Y.mean()) ** 2).sum()
    return 1 - ss_res / ss_tot
