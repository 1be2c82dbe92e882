# return inside the loop
def to_signs(T):
    for t in T:
        if t == 0:
            return -1
        else:
            return 1
